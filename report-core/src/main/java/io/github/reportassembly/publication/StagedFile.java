package io.github.reportassembly.publication;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** A stream into the staging folder that counts, hashes, and forces the file to the disk when it is closed. */
final class StagedFile extends FilterOutputStream {
    private static final int BUFFER = 1 << 16;

    private final String name;
    private final FileChannel channel;
    private final MessageDigest digest;
    private long size;
    private boolean closed;
    private Optional<PublishedFile> result = Optional.empty();
    private Optional<IOException> failure = Optional.empty();

    private StagedFile(String name, FileChannel channel) {
        super(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER));
        this.name = name;
        this.channel = channel;
        this.digest = sha256();
    }

    static StagedFile create(Path folder, String name) throws IOException {
        return new StagedFile(
                name, FileChannel.open(folder.resolve(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    @Override
    public void write(int b) throws IOException {
        try {
            out.write(b);
        } catch (IOException e) {
            throw failed(e);
        }
        digest.update((byte) b);
        size++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw failed(e);
        }
        digest.update(bytes, offset, length);
        size += length;
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (OutputStream stream = out) {
            stream.flush();
            channel.force(true);
            result = Optional.of(new PublishedFile(name, size, HexFormat.of().formatHex(digest.digest())));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private IOException failed(IOException e) {
        failure = failure.or(() -> Optional.of(e));
        return e;
    }

    /** Why writing failed, for writers that wrap what they are told by a stream; empty if it did not. */
    Optional<IOException> failure() {
        return failure;
    }

    String name() {
        return name;
    }

    /** Empty until the stream was closed, and when closing it failed. */
    Optional<PublishedFile> result() {
        return result;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

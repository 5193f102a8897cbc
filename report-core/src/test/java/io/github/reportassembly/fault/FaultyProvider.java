package io.github.reportassembly.fault;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * The real files, with a fault in those of one folder. As the process's own provider it takes folder and fault from system
 * properties; see {@link FaultSettings}.
 */
public final class FaultyProvider extends FileSystemProvider {
    private static final Set<OpenOption> WRITING = Set.of(
            StandardOpenOption.WRITE,
            StandardOpenOption.APPEND,
            StandardOpenOption.CREATE,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.TRUNCATE_EXISTING);

    private final FileSystemProvider real;
    private final FaultyFileSystem system;
    private volatile Path area;
    private volatile Fault fault;

    /** For the system property {@code java.nio.file.spi.DefaultFileSystemProvider}. */
    public FaultyProvider(FileSystemProvider real) {
        this(real, real.getFileSystem(URI.create("file:///")).getPath(FaultSettings.area()), FaultSettings.fault());
    }

    private FaultyProvider(FileSystemProvider real, Path area, Fault fault) {
        this.real = real;
        this.system = new FaultyFileSystem(area.getFileSystem(), this);
        this.area = area;
        this.fault = fault;
    }

    /** The same folder, with a fault. */
    static Path broken(Path folder, Fault fault) {
        return new FaultyProvider(folder.getFileSystem().provider(), folder, fault).system.wrapped(folder);
    }

    Fault fault() {
        return fault;
    }

    /** From here on the files of another folder break, or in another way. */
    void breakAt(String folder, Fault other) {
        area = real(system.getPath(folder));
        fault = other;
    }

    private static Path real(Path path) {
        return FaultyFileSystem.real(path);
    }

    private Fault at(Path file) {
        return real(file).toAbsolutePath().startsWith(area) ? fault : Fault.NONE;
    }

    private Path change(String what, Path file) throws IOException {
        at(file).change(what, real(file));
        return real(file);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        boolean writing = options.stream().anyMatch(WRITING::contains);
        if (writing) {
            change("open", path);
        } else {
            at(path).read(real(path));
        }
        FileChannel channel = real.newFileChannel(real(path), options, attributes);
        return writing ? new FaultyChannel(real(path), channel, at(path)) : channel;
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        real.createDirectory(change("mkdir", folder), attributes);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        real.createLink(change("link", link), real(existing));
    }

    @Override
    public void delete(Path path) throws IOException {
        real.delete(change("delete", path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        real.copy(real(source), change("copy", target), options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        real.move(real(source), change("move", target), options);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        DirectoryStream<Path> entries =
                real.newDirectoryStream(real(folder), entry -> filter.accept(system.wrapped(entry)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                Iterator<Path> inner = entries.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return inner.hasNext();
                    }

                    @Override
                    public Path next() {
                        return system.wrapped(inner.next());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                entries.close();
            }
        };
    }

    @Override
    public String getScheme() {
        return real.getScheme();
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        return system.wrapped(real.getPath(uri));
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        return real.isSameFile(real(path), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real.checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return real.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return real.readAttributes(real(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        real.setAttribute(real(path), attribute, value, options);
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return system.wrapped(real.readSymbolicLink(real(link)));
    }
}

package io.github.reportassembly.export.opc;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A ZIP file whose entries all have one time, so that the same parts give the same bytes. POI saves into it as it is. */
public final class FixedTimeZip extends ZipArchiveOutputStream {
    /** The earliest time that ZIP can write. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    public FixedTimeZip(OutputStream out) {
        super(out);
        setUseZip64(Zip64Mode.Never);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTimeLocal(TIME);
        super.putArchiveEntry(entry);
    }
}

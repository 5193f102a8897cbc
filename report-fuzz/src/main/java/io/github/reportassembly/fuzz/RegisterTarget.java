package io.github.reportassembly.fuzz;

import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.numbering.ItemNumbers;
import io.github.reportassembly.numbering.PrintedNumber;
import io.github.reportassembly.register.Register;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files of the register: two releases, and the texts of one. The first byte says where the first file ends. */
public final class RegisterTarget {
    private static final TemporaryReport REPORT = new TemporaryReport();
    private static final int BLOCK = 16;

    private RegisterTarget() {}

    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length == 0) {
            return;
        }
        int cut = Math.min(data.length, 1 + BLOCK * (data[0] & 0xFF));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("register/1.0.yaml", Arrays.copyOfRange(data, 1, cut));
        if (cut < data.length) {
            files.put("register/2.0.yaml", Arrays.copyOfRange(data, cut, data.length));
            files.put("register/1.0-texts.yaml", Arrays.copyOfRange(data, cut, data.length));
        }
        REPORT.lay(files);
        DiagnosticList found = new DiagnosticList();
        Readers.read(REPORT, found).ifPresent(report -> {
            ItemNumbers items = ItemNumbers.of(report);
            Register register =
                    Register.of(report, "3.0", id -> items.number(id).map(PrintedNumber::number));
            register.check(found);
            register.changes();
            register.concordance();
            register.checkReleased("1.0", found);
        });
        Readers.print(found);
    }
}

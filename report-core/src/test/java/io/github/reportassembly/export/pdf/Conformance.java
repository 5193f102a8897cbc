package io.github.reportassembly.export.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** veraPDF's judgement of a file. */
public final class Conformance {
    private Conformance() {}

    /** What is wrong with a file by PDF/UA-1 and PDF/A-2a, one line a failure; nothing for a good one. */
    public static List<String> failures(byte[] pdf) throws Exception {
        return failures(pdf, PDFAFlavour.PDFA_2_A);
    }

    /** The same for a file that carries others, which PDF/A-3a allows. */
    public static List<String> failuresWithFiles(byte[] pdf) throws Exception {
        return failures(pdf, PDFAFlavour.PDFA_3_A);
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour archive) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        List<String> failures = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, archive)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                for (TestAssertion assertion : validator.validate(parser).getTestAssertions()) {
                    if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                        failures.add(
                                flavour.getId() + " " + assertion.getRuleId().getClause() + "-"
                                        + assertion.getRuleId().getTestNumber() + ": " + assertion.getMessage() + " at "
                                        + assertion.getLocation().getContext());
                    }
                }
            }
        }
        return failures;
    }
}

package io.github.reportassembly.export.docx;

/** The settings of the file: those that every report shares, and what the options add in the places meant for them. */
final class SettingsPart {
    private SettingsPart() {}

    /** Fills the places of the shared settings, which stand in the order of the schema (ECMA-376 part 1, 17.15.1.78). */
    static String of(String shared, WordOptions options, boolean twoSided) {
        String restriction = options.trackedChangesOnly()
                ? "<w:trackRevisions/><w:documentProtection w:edit=\"trackedChanges\" w:enforcement=\"1\"/>"
                : "";
        return shared.replace("{{fonts}}", options.embedFonts() ? "<w:embedTrueTypeFonts/>" : "")
                .replace("{{restriction}}", restriction)
                .replace("{{sides}}", twoSided ? "<w:evenAndOddHeaders/>" : "");
    }
}

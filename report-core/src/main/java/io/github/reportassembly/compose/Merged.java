package io.github.reportassembly.compose;

import io.github.reportassembly.document.Document;
import io.github.reportassembly.language.Phrases;
import io.github.reportassembly.merge.BuildFacts;
import io.github.reportassembly.merge.TemplateSet;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.numbering.ItemNumbers;
import io.github.reportassembly.numbering.Numbers;
import io.github.reportassembly.read.folder.ReportFolder;
import io.github.reportassembly.register.Register;

/**
 * A report whose document is made and numbered, but not laid out, with all that it was made of.
 *
 * @param report without what the stage withholds of its sources
 */
public record Merged(
        ReportFolder folder,
        TemplateSet templates,
        Report report,
        BuildFacts facts,
        WithheldSources withheld,
        ItemNumbers items,
        Document document,
        Numbers numbers,
        Phrases phrases,
        Register register) {}

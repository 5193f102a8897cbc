package io.github.reportassembly.assemble;

import io.github.reportassembly.document.Document;
import io.github.reportassembly.language.Phrases;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.numbering.Numbers;
import io.github.reportassembly.read.folder.ReportFolder;
import io.github.reportassembly.register.Register;

/** A report whose document is made and numbered, but not laid out. */
record Merged(
        ReportFolder folder, Report report, Document document, Numbers numbers, Phrases phrases, Register register) {}

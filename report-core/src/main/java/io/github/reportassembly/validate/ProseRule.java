package io.github.reportassembly.validate;

import io.github.reportassembly.validate.prose.Prose;
import io.github.reportassembly.validate.prose.ProseText;

/** The words read well: warnings alone, each of which a report can turn off. */
final class ProseRule implements Rule {
    @Override
    public void check(CheckedReport report) {
        Prose.check(
                report.report(),
                report.texts().stream()
                        .map(text -> new ProseText(text.owner(), text.blocks(), text.line()))
                        .toList(),
                report.sink());
    }
}

package io.github.reportassembly.layout.flow;

import io.github.reportassembly.layout.line.Line;
import io.github.reportassembly.layout.line.LineAlignment;
import io.github.reportassembly.layout.strip.Group;
import io.github.reportassembly.layout.strip.TextLine;
import io.github.reportassembly.style.BlockStyle;
import java.util.Optional;

/**
 * Where and how blocks are set. Lengths are thousandths of a point.
 *
 * @param indent from the start of the frame to the text
 * @param measure width of the text
 * @param hanging indent of a paragraph's lines after the first
 * @param style of paragraphs
 * @param counted whether lines are counted
 * @param language a tag of BCP 47
 * @param levels how many bulleted and numbered lists are around
 * @param group that strips belong to
 */
record Setting(
        int indent,
        int measure,
        int hanging,
        BlockStyle style,
        Manner manner,
        LineAlignment alignment,
        boolean counted,
        String language,
        Levels levels,
        Group group) {

    private static final int LEAST_MEASURE = 100_000;

    /** Depths of nested lists. */
    record Levels(int bullets, int numbers) {
        static final Levels NONE = new Levels(0, 0);

        boolean any() {
            return bullets + numbers > 0;
        }
    }

    Setting indented(int start, int end) {
        return new Setting(
                indent + start,
                measure - start - end,
                hanging,
                style,
                manner,
                alignment,
                counted,
                language,
                levels,
                group);
    }

    /** Further in, unless too little of the measure were left for reading. */
    Setting nested(int start, int end) {
        return measure - start - end < LEAST_MEASURE ? this : indented(start, end);
    }

    Setting at(int newIndent, int newMeasure) {
        return new Setting(newIndent, newMeasure, hanging, style, manner, alignment, counted, language, levels, group);
    }

    Setting hanging(int by) {
        return new Setting(indent, measure, by, style, manner, alignment, counted, language, levels, group);
    }

    Setting with(BlockStyle other) {
        return new Setting(indent, measure, hanging, other, manner, alignment, counted, language, levels, group);
    }

    Setting with(Manner other) {
        return new Setting(indent, measure, hanging, style, other, alignment, counted, language, levels, group);
    }

    Setting with(LineAlignment other) {
        return new Setting(indent, measure, hanging, style, manner, other, counted, language, levels, group);
    }

    Setting counted(boolean lines) {
        return new Setting(indent, measure, hanging, style, manner, alignment, lines, language, levels, group);
    }

    /** What is known of a line in this setting; empty where lines do not count. */
    Optional<TextLine> counted(Line line, String paragraph) {
        return counted ? Optional.of(new TextLine(paragraph, line.source())) : Optional.empty();
    }

    Setting in(String other) {
        return new Setting(indent, measure, hanging, style, manner, alignment, counted, other, levels, group);
    }

    Setting with(Levels other) {
        return new Setting(indent, measure, hanging, style, manner, alignment, counted, language, other, group);
    }

    Setting in(Group other) {
        return new Setting(indent, measure, hanging, style, manner, alignment, counted, language, levels, other);
    }
}

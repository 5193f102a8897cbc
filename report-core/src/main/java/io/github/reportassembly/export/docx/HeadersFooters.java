package io.github.reportassembly.export.docx;

import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.document.DocumentInfo;
import io.github.reportassembly.document.MatterKind;
import java.util.LinkedHashMap;
import java.util.Map;

/** The headers and footers, each a part of its own that is made when a section first asks for it. */
final class HeadersFooters {
    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
            + " xmlns:w10=\"urn:schemas-microsoft-com:office:word\">";
    /** Six points between number and title. */
    private static final String GAP = "\u00A0\u00A0\u00A0";

    private final Sheet sheet;
    private final DocumentInfo info;
    private final Relationships relationships;
    private final boolean twoSided;
    private final int binding;
    private final PropertyFields fields;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> parts = new LinkedHashMap<>();

    HeadersFooters(Sheet sheet, DocumentInfo info, Relationships relationships, WordDesign design) {
        this.sheet = sheet;
        this.info = info;
        this.relationships = relationships;
        this.twoSided = design.twoSided();
        this.binding = design.binding();
        this.fields = new PropertyFields(info);
    }

    /** The parts by their names. */
    Map<String, String> parts() {
        return parts;
    }

    Sheet sheet() {
        return sheet;
    }

    boolean twoSided() {
        return twoSided;
    }

    int binding() {
        return binding;
    }

    boolean rightToLeft() {
        return new DocumentLanguage(info.language()).rightToLeft();
    }

    /** @param opening whether the first page of a chapter is among the pages */
    SectionProperties.Furniture of(MatterKind matter, RunningTitle title, boolean landscape, boolean opening) {
        if (matter == MatterKind.COVER) {
            String header = part("header", tab(sheet.coverTab()), "", watermark(false));
            String footer = part("footer", "", "", "");
            return new SectionProperties.Furniture(header, "", footer, twoSided ? footer : "");
        }
        String header = header(title, landscape);
        String first = opening ? opener(title) : "";
        return new SectionProperties.Furniture(
                header, first, footer(landscape, false), twoSided ? footer(landscape, true) : "");
    }

    private String header(RunningTitle title, boolean landscape) {
        XmlWriter xml = new XmlWriter();
        RunWriter runs = new RunWriter(xml, rightToLeft());
        start(xml, WordStyle.HEADER, landscape);
        if (title.title().isEmpty()) {
            fields.write(info.titles().title(), runs, RunFormat.PLAIN);
        } else {
            String field = "STYLEREF " + title.kind().style();
            if (title.numbered()) {
                runs.field(field + " \\n", title.number(), RunFormat.PLAIN);
                runs.text(GAP, RunFormat.PLAIN);
            }
            runs.field(field, title.title(), RunFormat.PLAIN);
        }
        return part("header", "", end(xml, runs), watermark(landscape));
    }

    /** The first page of a chapter leaves the start to the chapter's tab; front matter has no tab. */
    private String opener(RunningTitle title) {
        if (!title.numbered()) {
            return header(title, false);
        }
        XmlWriter xml = new XmlWriter();
        RunWriter runs = new RunWriter(xml, rightToLeft());
        start(xml, WordStyle.HEADER, false);
        return part("header", tab(sheet.chapterTab()), end(xml, runs), watermark(false));
    }

    private String end(XmlWriter xml, RunWriter runs) {
        runs.tab();
        WordStyle style = info.version().stage() == Stage.FINAL ? WordStyle.STAGE_FINAL : WordStyle.STAGE;
        fields.write(info.marks().stageLabel(), runs, RunFormat.PLAIN.styled(style));
        return xml.end().fragment();
    }

    /** @param even whether for left-hand pages, whose number stands at the other edge */
    private String footer(boolean landscape, boolean even) {
        XmlWriter xml = new XmlWriter();
        RunWriter runs = new RunWriter(xml, rightToLeft());
        start(xml, WordStyle.FOOTER, landscape);
        if (even) {
            runs.field("PAGE", "2", RunFormat.PLAIN.styled(WordStyle.PAGE_NUMBER));
            runs.tab();
            fields.write(info.marks().footer(), runs, RunFormat.PLAIN);
        } else {
            fields.write(info.marks().footer(), runs, RunFormat.PLAIN);
            runs.tab();
            runs.field("PAGE", "1", RunFormat.PLAIN.styled(WordStyle.PAGE_NUMBER));
        }
        return part("footer", "", xml.end().fragment(), "");
    }

    private void start(XmlWriter xml, WordStyle style, boolean landscape) {
        ParagraphFormat format = ParagraphFormat.of(style);
        xml.start("w:p");
        (landscape ? format.withTabs(landscapeTabs()).withLeft(0) : format).write(xml, 0);
    }

    private String landscapeTabs() {
        return "<w:tab w:val=\"clear\" w:pos=\"" + Sheet.MEASURE + "\"/><w:tab w:val=\"right\" w:pos=\""
                + sheet.landscapeMeasure() + "\"/>";
    }

    /**
     * The paragraph that holds the tab. It runs from left to right always, since some programs measure from the right
     * in others.
     */
    private String tab(int foot) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + WordStyle.SECTION_END.id() + "\"/><w:bidi w:val=\"0\"/></w:pPr>"
                + Look.tab((sheet.tabLeft(rightToLeft()) + (rightToLeft() ? -binding : binding)) / 20, foot / 20)
                + "</w:p>";
    }

    private String watermark(boolean landscape) {
        return info.marks().watermark().isEmpty()
                ? ""
                : Look.watermark(info.marks().watermark(), landscape);
    }

    /**
     * @param before a paragraph that shows nothing but what is painted; empty for none
     * @param paragraph the text; empty for a header or footer that says nothing
     * @param drawings runs with what is painted behind the page
     */
    private String part(String kind, String before, String paragraph, String drawings) {
        String text = paragraph.isEmpty() ? "<w:p><w:pPr><w:pStyle w:val=\"HeaderPlain\"/></w:pPr></w:p>" : paragraph;
        int end = text.lastIndexOf("</w:p>");
        String content = before + text.substring(0, end) + drawings + text.substring(end);
        String root = kind.equals("header") ? "w:hdr" : "w:ftr";
        String xml = '<' + root + NAMESPACES + content + "</" + root + '>';
        String name = names.computeIfAbsent(xml, key -> "/word/" + kind + (names.size() + 1) + ".xml");
        parts.put(name, xml);
        return relationships.part(kind, name);
    }
}

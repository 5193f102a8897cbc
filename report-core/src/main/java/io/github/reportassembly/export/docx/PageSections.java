package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.MatterKind;

/** Divides the main text into sections of pages that look alike: cover, front matter, chapters, landscape pages. */
final class PageSections {
    /** For stories that have no pages of their own. */
    static final PageSections NONE = new PageSections(null, null, false);

    private final XmlWriter xml;
    private final Seam seam;
    private final HeadersFooters headersFooters;
    private final boolean lineNumbers;
    private SectionProperties current;
    private MatterKind matter = MatterKind.COVER;
    private RunningTitle title = RunningTitle.NONE;
    private boolean restart;
    /** Whether a matter begins, or a chapter of the body, which two-sided printing puts on a right-hand page. */
    private boolean begins;

    PageSections(Story story, HeadersFooters headersFooters, boolean lineNumbers) {
        this.xml = story == null ? null : story.xml();
        this.seam = story == null ? null : story.seam();
        this.headersFooters = headersFooters;
        this.lineNumbers = lineNumbers;
    }

    /** Whether lines are numbered elsewhere in the document but not here; some programs know only documents. */
    boolean suppressesLineNumbers() {
        return lineNumbers && current != null && !current.lineNumbers();
    }

    /** Whether what is written belongs to the front matter. */
    boolean front() {
        return matter == MatterKind.FRONT;
    }

    /** Begins a matter, on a new page. */
    void matter(MatterKind kind) {
        close();
        restart = kind == MatterKind.BODY && matter != MatterKind.BODY;
        matter = kind;
        title = RunningTitle.NONE;
        begins = true;
        current = section(false, false);
    }

    /** Begins a chapter. The first of a matter begins it with the matter's own section. */
    void chapter(RunningTitle running) {
        if (xml == null) {
            return;
        }
        boolean fresh = title.equals(RunningTitle.NONE) && xml.length() == current.start();
        if (fresh) {
            restart = current.startsAtOne();
        } else {
            close();
        }
        title = running;
        begins = matter == MatterKind.BODY || (fresh && current.rightHand());
        current = section(false, true);
    }

    /** Turns the pages that follow, to landscape or back, unless they are. */
    void turn(boolean landscape) {
        if (xml != null && current.landscape() != landscape) {
            close();
            current = section(landscape, false);
        }
    }

    /** Writes the properties of the last section, at the end of the text. */
    void finish() {
        if (current == null) {
            return;
        }
        if (seam.afterTable()) {
            xml.start("w:p").start("w:pPr");
            xml.value("w:pStyle", WordStyle.SECTION_END.id());
            xml.end().end();
        }
        current.write(xml);
    }

    private SectionProperties section(boolean landscape, boolean opening) {
        MatterKind kind = matter;
        RunningTitle running = title;
        boolean startsAtOne = restart;
        restart = false;
        boolean rightHand = headersFooters.twoSided() && begins;
        begins = false;
        boolean counted = matter == MatterKind.BODY || matter == MatterKind.BACK;
        String format = counted ? "decimal" : "lowerRoman";
        return new SectionProperties(
                headersFooters.sheet(),
                () -> headersFooters.of(kind, running, landscape, opening),
                landscape,
                format,
                startsAtOne,
                opening,
                rightHand,
                lineNumbers && counted && !landscape,
                headersFooters.rightToLeft(),
                headersFooters.binding(),
                xml.length());
    }

    private void close() {
        if (current == null || xml.length() == current.start()) {
            restart |= current != null && current.startsAtOne();
            return;
        }
        XmlWriter properties = new XmlWriter();
        current.write(properties);
        if (!seam.addToLastParagraph(properties.fragment(), current.start())) {
            xml.start("w:p").start("w:pPr");
            xml.value("w:pStyle", WordStyle.SECTION_END.id());
            xml.raw(properties.fragment()).end().end();
        }
        seam.inside();
    }
}

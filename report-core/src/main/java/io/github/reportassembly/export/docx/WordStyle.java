package io.github.reportassembly.export.docx;

/** The styles of the catalogue that the exporter uses; a style's id is its name without spaces. */
enum WordStyle {
    BODY_TEXT("Body Text"),
    NUMBERED_PARAGRAPH("Numbered Paragraph"),
    LEAD("Lead"),
    HEADING_1("heading 1", "Heading1"),
    HEADING_2("heading 2", "Heading2"),
    HEADING_3("heading 3", "Heading3"),
    HEADING_4("heading 4", "Heading4"),
    HEADING_5("heading 5", "Heading5"),
    APPENDIX_HEADING_1("Appendix Heading 1"),
    APPENDIX_HEADING_2("Appendix Heading 2"),
    APPENDIX_HEADING_3("Appendix Heading 3"),
    CONTENTS_HEADING("Contents Heading"),
    FRONT_HEADING_1("Front Heading 1"),
    FRONT_HEADING_2("Front Heading 2"),
    FRONT_HEADING_3("Front Heading 3"),
    LIST_BULLET("List Bullet"),
    LIST_BULLET_2("List Bullet 2"),
    LIST_BULLET_3("List Bullet 3"),
    LIST_NUMBER("List Number"),
    LIST_NUMBER_2("List Number 2"),
    LIST_NUMBER_3("List Number 3"),
    LIST_CONTINUE("List Continue"),
    LIST_CONTINUE_2("List Continue 2"),
    LIST_CONTINUE_3("List Continue 3"),
    QUOTE("Quote"),
    QUOTE_SOURCE("Quote Source"),
    /** Its id is not its name: some readers take away the captions of tables that have such an id. */
    CAPTION("caption", "CaptionAbove"),
    FIGURE_CAPTION("Figure Caption"),
    FIGURE("Figure"),
    SOURCE("Source"),
    REMARK("Remark"),
    TABLE_TEXT("Table Text"),
    TABLE_TEXT_DENSE("Table Text Dense"),
    /** Of tables that are set smaller, so that they fit: 8, 7.5 and 7 points. */
    TABLE_TEXT_SMALL("Table Text Small"),
    TABLE_TEXT_SMALLER("Table Text Smaller"),
    TABLE_TEXT_SMALLEST("Table Text Smallest"),
    TABLE_HEADING("Table Heading"),
    TABLE_HEADING_SMALL("Table Heading Small"),
    TABLE_HEADING_SMALLER("Table Heading Smaller"),
    TABLE_HEADING_SMALLEST("Table Heading Smallest"),
    TABLE_GROUP("Table Group"),
    TABLE_TOTAL("Table Total"),
    TABLE_END("Table End"),
    CODE("Code"),
    FOOTNOTE_TEXT("footnote text", "FootnoteText"),
    COMMENT_TEXT("annotation text", "CommentText"),
    TOC_1("toc 1", "TOC1"),
    TOC_2("toc 2", "TOC2"),
    TOC_3("toc 3", "TOC3"),
    TOC_4("toc 4", "TOC4"),
    TABLE_OF_FIGURES("table of figures", "TableofFigures"),
    DEFINITION("Definition"),
    DEFINITION_CONTINUED("Definition Continued"),
    HEADER("header", "Header"),
    HEADER_PLAIN("Header Plain"),
    FOOTER("footer", "Footer"),
    VERBATIM("Verbatim"),
    HANGING_ENTRY("Hanging Entry"),
    HANGING_CONTINUED("Hanging Continued"),
    DETAIL_NAME("Detail Name"),
    DETAIL_VALUE("Detail Value"),
    BREAK("Break"),
    SECTION_END("Section End"),
    RECOMMENDATION_LABEL("Recommendation Label"),
    FINDING_LABEL("Finding Label"),
    SUGGESTION_LABEL("Suggestion Label"),
    RECOMMENDATION_TITLE("Recommendation Title"),
    WITHDRAWN_TITLE("Withdrawn Title"),
    RECOMMENDATION_TEXT("Recommendation Text"),
    RECOMMENDATION_PART("Recommendation Part"),
    RECOMMENDATION_END("Recommendation End"),
    FINDING_STATEMENT("Finding Statement"),
    SUGGESTION_STATEMENT("Suggestion Statement"),
    FINDING_END("Finding End"),
    ALERT_NOTE("Alert Note"),
    ALERT_NOTE_LABEL("Alert Note Label"),
    ALERT_TIP("Alert Tip"),
    ALERT_TIP_LABEL("Alert Tip Label"),
    ALERT_IMPORTANT("Alert Important"),
    ALERT_IMPORTANT_LABEL("Alert Important Label"),
    ALERT_WARNING("Alert Warning"),
    ALERT_WARNING_LABEL("Alert Warning Label"),
    ALERT_CAUTION("Alert Caution"),
    ALERT_CAUTION_LABEL("Alert Caution Label"),
    NOTE_TO_EDITOR("Note to Editor"),
    NOTE_TO_EDITOR_LABEL("Note to Editor Label"),
    COVER_TEAM("Cover Team"),
    COVER_BODY("Cover Body"),
    COVER_TITLE("Cover Title"),
    COVER_TITLE_LONG("Cover Title Long"),
    COVER_TITLE_LONGEST("Cover Title Longest"),
    COVER_SUBTITLE("Cover Subtitle"),
    COVER_STAGE("Cover Stage"),
    COVER_STAGE_NOTE("Cover Stage Note"),
    COVER_FACTS("Cover Facts"),
    COVER_REMARK("Cover Remark"),
    STATUS_HEADING("Status Heading"),
    STATUS_TEXT("Status Text"),
    CHAPTER_FACT_NAME("Chapter Fact Name"),
    CHAPTER_FACT_VALUE("Chapter Fact Value"),
    /** The styles of lists: what their levels are marked with, and how far they stand in. */
    CHAPTER_NUMBERING("Chapter Numbering"),
    APPENDIX_NUMBERING("Appendix Numbering"),
    BULLETED_LIST("Bulleted List"),
    NUMBERED_LIST("Numbered List"),
    EMPHASIS("Emphasis"),
    STRONG("Strong"),
    HYPERLINK("Hyperlink"),
    CROSS_REFERENCE("Cross Reference"),
    UNRESOLVED("Unresolved"),
    FOOTNOTE_REFERENCE("footnote reference", "FootnoteReference"),
    COMMENT_REFERENCE("annotation reference", "CommentReference"),
    PAGE_NUMBER("page number", "PageNumber"),
    CODE_TEXT("Code Text"),
    /** In tables and notes, whose text is smaller. */
    CODE_TEXT_SMALL("Code Text Small"),
    KEYBOARD("Keyboard"),
    HIGHLIGHT("Highlight"),
    PARAGRAPH_NUMBER("Paragraph Number"),
    LABEL_NOTE("Label Note"),
    PART_NUMBER("Part Number"),
    ENTRY_MARK("Entry Mark"),
    CAPTION_LABEL("Caption Label"),
    BADGE("Badge"),
    BADGE_OUTLINE("Badge Outline"),
    BADGE_GREY("Badge Grey"),
    CAUTION_LABEL("Caution Label"),
    STAGE("Stage"),
    STAGE_FINAL("Stage Final"),
    TERM_EXPANSION("Term Expansion"),
    MUTED_TITLE("Muted Title"),
    REPORT_TABLE("Report Table"),
    REPORT_TABLE_DENSE("Report Table Dense"),
    DETAIL_TABLE("Recommendation Detail"),
    FINDING_DETAIL("Finding Detail"),
    CHAPTER_FACTS("Chapter Facts"),
    STATUS_BOX("Status Box"),
    EDITOR_NOTE("Editor Note");

    private final String styleName;
    private final String id;

    WordStyle(String styleName) {
        this(styleName, styleName.replace(" ", ""));
    }

    /** Word writes the names of its own styles partly in lower case, and their ids not. */
    WordStyle(String styleName, String id) {
        this.styleName = styleName;
        this.id = id;
    }

    /** The name that users of Word see. */
    String styleName() {
        return styleName;
    }

    /** The id that paragraphs, runs and tables name. */
    String id() {
        return id;
    }
}

package io.github.reportassembly.diagnostic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every kind of problem that there is, with its severity at each stage. A code's {@link #id()} is stable: people put it
 * in waivers and scripts look for it.
 */
public enum DiagnosticCode {
    // Reading files
    UNREADABLE_FILE(Family.UNREADABLE),
    NOT_UTF_8(Family.UNREADABLE),
    NOT_PLAIN_TEXT(Family.UNREADABLE),
    FORBIDDEN_CHARACTER(Family.UNREADABLE),
    UNPAIRED_DIRECTION(Family.SAFETY),
    DIRECTION_CONTROL(Family.STYLE),
    FORBIDDEN_PATH(Family.SAFETY),
    FILE_TOO_LARGE(Family.UNREADABLE),
    OVER_LIMIT(Family.UNREADABLE),
    MISSING_FILE(Family.UNREADABLE),
    UNKNOWN_FILE(Family.STYLE),
    CONFLICT_MARKER(Family.UNREADABLE),

    // YAML
    YAML_SYNTAX(Family.UNREADABLE),
    YAML_COLON(Family.UNREADABLE),
    YAML_START(Family.UNREADABLE),
    YAML_ALIAS(Family.UNREADABLE),
    YAML_TAG(Family.UNREADABLE),
    YAML_FOLDED(Family.WRONG),
    TEXT_NOT_INDENTED(Family.UNREADABLE),
    BAD_INDENT(Family.UNREADABLE),
    TEXT_CUT(Family.STYLE),
    UNKNOWN_KEY(Family.WRONG),
    DUPLICATE_KEY(Family.WRONG),
    MISSING_FIELD(Family.WRONG),
    WRONG_TYPE(Family.WRONG),
    NOT_IN_LIST(Family.WRONG),
    NOT_A_DATE(Family.WRONG),
    UNQUOTED_NUMBER(Family.WRONG),
    BAD_ID(Family.WRONG),
    NOT_ALPHABETICAL(Family.STYLE),

    // Markdown
    MARKDOWN_SYNTAX(Family.UNREADABLE),
    MARKDOWN_TOO_DEEP(Family.UNREADABLE),
    TABLE_TOO_LARGE(Family.UNREADABLE),
    CHAPTER_TITLE(Family.WRONG),
    HEADING_LEVEL(Family.WRONG),
    EMPTY_HEADING(Family.WRONG),
    EMPTY_SECTION(Family.STYLE),
    UNSUPPORTED_HTML(Family.WRONG),
    FENCE_NOT_CLOSED(Family.WRONG),
    ROW_NOT_MEANT(Family.WRONG),
    ROW_TOO_LONG(Family.WRONG),
    NOT_A_TABLE(Family.WRONG),
    CSV_SYNTAX(Family.WRONG),
    CSV_ROW(Family.WRONG),
    CSV_NUMBER(Family.WRONG),
    UNKNOWN_ATTRIBUTE(Family.WRONG),
    MISSING_FOOTNOTE(Family.WRONG),
    UNUSED_FOOTNOTE(Family.STYLE),
    NESTED_FOOTNOTE(Family.WRONG),
    NESTED_LINK(Family.WRONG),
    UNKNOWN_CALLOUT(Family.STYLE),
    NOT_ALONE(Family.WRONG),
    NOT_A_LINK(Family.STYLE),
    FORBIDDEN_LINK(Family.WRONG),
    EDITOR_NOTE(Family.UNSETTLED),
    HIGHLIGHT(Family.UNSETTLED),
    RESTRICTED_QUOTE(Family.UNSETTLED),

    // References between sources
    DUPLICATE_ID(Family.WRONG),
    UNKNOWN_REFERENCE(Family.WRONG),
    UNKNOWN_PREFIX(Family.STYLE),
    UNKNOWN_TERM(Family.WRONG),
    WITHDRAWN_REFERENCE(Family.WRONG),
    UNKNOWN_RELEASE(Family.WRONG),
    UNKNOWN_MEMBER(Family.WRONG),
    UNKNOWN_SUB_TEAM(Family.WRONG),
    UNKNOWN_OWNER(Family.WRONG),
    UNKNOWN_GOAL(Family.WRONG),
    UNKNOWN_CLAUSE(Family.WRONG),
    UNKNOWN_WAIVER(Family.SAFETY),
    UNKNOWN_CODE(Family.SAFETY),
    FIXED_SEVERITY(Family.SAFETY),
    UNKNOWN_LANGUAGE(Family.WRONG),
    UNKNOWN_CHAPTER(Family.UNREADABLE),
    NO_RAPPORTEUR(Family.WRONG),
    PLACED_TWICE(Family.WRONG),
    CIRCULAR_DEPENDENCY(Family.WRONG),
    SECOND_LANGUAGE(Family.STYLE),
    NO_LABELS(Family.WRONG),

    // Between things
    UNUSED_SOURCE(Family.LOOSE),
    UNUSED_FINDING(Family.LOOSE),
    UNUSED_TERM(Family.LOOSE),
    UNUSED_KEY(Family.LOOSE),
    DUPLICATE_TERM(Family.WRONG),
    DUPLICATE_NUMBER(Family.WRONG),
    DATES_REVERSED(Family.WRONG),
    DUE_PASSED(Family.STYLE),
    NO_SUB_TEAM(Family.STYLE),
    RAPPORTEUR_OUTSIDE(Family.STYLE),
    NOT_A_MEMBER(Family.WRONG),
    CONTRADICTORY_CONSENSUS(Family.WRONG),

    // Readiness
    NO_OWNER(Family.NOT_READY),
    NO_PRIORITY(Family.NOT_READY),
    NO_FINDING(Family.NOT_READY),
    NO_EVIDENCE(Family.NOT_READY),
    NO_MANDATE(Family.NOT_READY),
    NO_LIMITATIONS(Family.NOT_READY),
    NO_COMMENT_WINDOW(Family.NOT_READY_FOR_COMMENT),
    SHORT_COMMENT_WINDOW(Family.NOT_READY_FOR_COMMENT),
    NO_CHANNELS(Family.NOT_READY_FOR_COMMENT),
    NO_QUESTIONS(Family.NOT_READY_FOR_COMMENT),
    NO_SUCCESS_MEASURE(Family.NOT_READY_FOR_FINAL),
    NO_PRIORITY_REASON(Family.NOT_READY_FOR_FINAL),
    NO_CONSENSUS(Family.NOT_READY_FOR_FINAL),
    NO_MINORITY_STATEMENT(Family.NOT_READY_FOR_FINAL),
    NOT_ASSESSED(Family.NOT_READY_FOR_FINAL),
    OPEN_REQUEST(Family.NOT_READY_FOR_FINAL),
    NO_RESPONSE(Family.NOT_READY_FOR_FINAL),
    NOT_AGREED(Family.NOT_READY_FOR_FINAL),
    UNFINISHED_CHAPTER(Family.NOT_READY_FOR_FINAL),
    DRAFT_MARK(Family.NOT_READY_FOR_FINAL),
    NO_ERRATUM(Family.NOT_READY_FOR_FINAL),
    EARLY_ERRATUM(Family.STALE),
    WAIVED(Family.WAIVER),
    UNUSED_WAIVER(Family.STALE),

    // Images and characters
    MISSING_IMAGE(Family.WRONG),
    BAD_IMAGE(Family.WRONG),
    MISSING_ALTERNATIVE(Family.ACCESSIBILITY),
    CHART_TOO_LARGE(Family.WRONG),
    UNSUPPORTED_CHARACTER(Family.WRONG),

    // Words
    ACRONYM(Family.STYLE),
    TWO_SPELLINGS(Family.STYLE),
    NO_MODAL(Family.STYLE),
    SENTENCE_TWICE(Family.STYLE),
    LINK_TEXT(Family.STYLE),
    TABLE_WITHOUT_HEADER(Family.ACCESSIBILITY),
    BLANK_CELLS(Family.STYLE),
    MERGED_CELLS(Family.ADVICE),
    DOUBLE_WORD(Family.STYLE),
    UNPAIRED_QUOTE(Family.STYLE),

    // Templates
    TEMPLATE_ERROR(Family.UNREADABLE),
    TEMPLATE_FORBIDDEN(Family.UNREADABLE),
    TEMPLATE_VOCABULARY(Family.UNREADABLE),
    MISSING_HOME(Family.WRONG),
    SECOND_HOME(Family.WRONG),

    // Numbers and release
    DAMAGED_REGISTER(Family.UNREADABLE),
    BROKEN_SEAL(Family.WRONG),
    NUMBER_GIVEN_TWICE(Family.WRONG),
    NUMBER_WITHOUT_LINEAGE(Family.WRONG),
    NO_LINEAGE(Family.UNACCOUNTED),
    CONTRADICTORY_LINEAGE(Family.WRONG),
    WITHDRAWN_TEXT_CHANGED(Family.STYLE),
    STAGE_VERSION(Family.UNREADABLE),
    VERSION_TAKEN(Family.UNREADABLE),
    UNCLEAN_TREE(Family.UNREADABLE),
    NO_COMMIT(Family.UNREADABLE),
    SHALLOW_CLONE(Family.UNREADABLE),
    DETACHED_HEAD(Family.UNREADABLE),
    OTHER_THAN_RELEASED(Family.WRONG),
    OTHER_REPORT_ID(Family.WRONG),
    NOT_LOCATED(Family.UNREADABLE),
    REGISTER_NOT_WRITTEN(Family.UNREADABLE),

    // Style and layout
    UNKNOWN_STYLE(Family.WRONG),
    BAD_STYLE(Family.WRONG),
    LOW_CONTRAST(Family.ACCESSIBILITY),
    BAD_WORD_STYLES(Family.WRONG),
    MISSING_WORD_STYLES(Family.STYLE),
    OVERFULL_LINE(Family.STYLE),
    WIDE_TABLE(Family.STYLE),
    TOO_LONG(Family.STYLE),
    EXTREME_IMAGE(Family.STYLE),

    // Output
    OUTPUT_NOT_WRITTEN(Family.UNREADABLE),
    UNFINISHED_BUILD(Family.STYLE),
    SARIF_NOT_WRITTEN(Family.STYLE),
    NOTHING_TO_VERIFY(Family.UNREADABLE),
    NOT_AS_RELEASED(Family.UNREADABLE),
    OTHER_BYTES(Family.STYLE);

    /** What problems weigh at a stage, and how little a report may let them weigh. */
    private enum Weight {
        FATAL(Severity.FATAL, Severity.FATAL),
        ERROR(Severity.ERROR, Severity.ERROR),
        ERROR_OR_NOTE(Severity.ERROR, Severity.NOTE),
        WARNING(Severity.WARNING, null),
        FIXED_NOTE(Severity.NOTE, Severity.NOTE),
        NOTE(Severity.NOTE, null);

        private final Severity severity;
        /** Null if they need not be told at all. */
        private final Severity least;

        Weight(Severity severity, Severity least) {
            this.severity = severity;
            this.least = least;
        }
    }

    /** Weights in a working build, a draft and a final. */
    private enum Family {
        UNREADABLE(Weight.FATAL, Weight.FATAL, Weight.FATAL),
        /** What could deceive readers, harm the machine or hide other problems. */
        SAFETY(Weight.ERROR, Weight.ERROR, Weight.ERROR),
        WRONG(Weight.ERROR_OR_NOTE, Weight.ERROR, Weight.ERROR),
        UNSETTLED(Weight.FIXED_NOTE, Weight.ERROR, Weight.ERROR),
        NOT_READY(Weight.NOTE, Weight.ERROR_OR_NOTE, Weight.ERROR),
        /** As not ready, but nobody can waive it: what was published stays accounted for. */
        UNACCOUNTED(Weight.NOTE, Weight.ERROR_OR_NOTE, Weight.ERROR),
        NOT_READY_FOR_COMMENT(Weight.NOTE, Weight.ERROR_OR_NOTE, Weight.NOTE),
        NOT_READY_FOR_FINAL(Weight.NOTE, Weight.NOTE, Weight.ERROR),
        WAIVER(Weight.FIXED_NOTE, Weight.FIXED_NOTE, Weight.ERROR),
        /** What speaks of another stage than this, and must not go into a final. */
        STALE(Weight.WARNING, Weight.WARNING, Weight.ERROR),
        /** Something that nothing leads to: natural while people write, and a slip when they publish. */
        LOOSE(Weight.NOTE, Weight.WARNING, Weight.WARNING),
        STYLE(Weight.WARNING, Weight.WARNING, Weight.WARNING),
        /** What is often right, and better otherwise where it can be. */
        ADVICE(Weight.NOTE, Weight.NOTE, Weight.NOTE),
        ACCESSIBILITY(Weight.WARNING, Weight.WARNING, Weight.ERROR);

        private final Weight working;
        private final Weight draft;
        private final Weight last;

        Family(Weight working, Weight draft, Weight last) {
            this.working = working;
            this.draft = draft;
            this.last = last;
        }

        Weight at(Stage stage) {
            return switch (stage) {
                case WORKING -> working;
                case DRAFT -> draft;
                case FINAL -> last;
            };
        }
    }

    private final Family family;

    DiagnosticCode(Family family) {
        this.family = family;
    }

    /** The code as it is printed, such as {@code unknown-reference}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a problem of this kind weighs, unless the report says otherwise. */
    public Severity severity(Stage stage) {
        return family.at(stage).severity;
    }

    /** Whether a report may let one thing break this rule in a draft, by a waiver. */
    public boolean isWaivable() {
        return family == Family.NOT_READY || family == Family.NOT_READY_FOR_COMMENT;
    }

    /** Whether reports cannot lower its severity at any stage. */
    public boolean isFixed() {
        return isFixed(family.working) && isFixed(family.draft) && isFixed(family.last);
    }

    private static boolean isFixed(Weight weight) {
        return weight.least == weight.severity;
    }

    /**
     * What a problem of this kind weighs when the report wants it to weigh something else: never less than it must.
     *
     * @param wanted empty if it is not to be told at all
     * @return empty if it is not told
     */
    public Optional<Severity> severity(Stage stage, Optional<Severity> wanted) {
        Optional<Severity> least = Optional.ofNullable(family.at(stage).least);
        if (wanted.isEmpty()
                || least.filter(floor -> floor.compareTo(wanted.get()) > 0).isPresent()) {
            return least;
        }
        return wanted;
    }

    public static Optional<DiagnosticCode> withId(String id) {
        return Arrays.stream(values()).filter(code -> code.id().equals(id)).findFirst();
    }
}

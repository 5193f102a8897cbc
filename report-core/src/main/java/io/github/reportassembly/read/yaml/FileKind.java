package io.github.reportassembly.read.yaml;

/** The kinds of YAML files that people write, each with what may stand in it: the one definition of the format. */
public enum FileKind {
    RECOMMENDATION("rec"),
    FINDING("fnd"),
    MINORITY_STATEMENT("min"),
    CHAPTER("chapter"),
    REPORT("report"),
    SOURCES("sources"),
    REQUESTS("requests"),
    PRIOR_RECOMMENDATIONS("prior-recommendations"),
    GLOSSARY("glossary"),
    MEETINGS("meetings"),
    ERRATA("errata");

    private final String stem;

    FileKind(String stem) {
        this.stem = stem;
    }

    /** The files' name without its ending, or what it begins with before a hyphen: {@code chapter}, {@code rec}. */
    public String stem() {
        return stem;
    }

    /** What stands in such a file: known fields, or entries under their ids. */
    public FieldType type() {
        return switch (this) {
            case RECOMMENDATION -> new FieldType.Group(ItemSchema.RECOMMENDATION);
            case FINDING -> new FieldType.Group(ItemSchema.FINDING);
            case MINORITY_STATEMENT -> new FieldType.Group(ItemSchema.MINORITY);
            case CHAPTER -> new FieldType.Group(ReportSchema.CHAPTER);
            case REPORT -> new FieldType.Group(ReportSchema.REPORT);
            case SOURCES -> ListSchema.SOURCES;
            case REQUESTS -> ListSchema.REQUESTS;
            case PRIOR_RECOMMENDATIONS -> ListSchema.PRIOR_RECOMMENDATIONS;
            case GLOSSARY -> ListSchema.GLOSSARY;
            case MEETINGS -> ListSchema.MEETINGS;
            case ERRATA -> ListSchema.ERRATA;
        };
    }

    /** Whether each file of the kind is one thing, whose id is the file's name. */
    public boolean isItem() {
        return this == RECOMMENDATION || this == FINDING || this == MINORITY_STATEMENT;
    }

    /** The names of the kind's files, with {@code *} for any words. */
    public String fileNames() {
        return isItem() ? stem + "-*.yaml" : stem + ".yaml";
    }
}

package io.github.reportassembly.merge;

import freemarker.core.CommonMarkupOutputFormat;
import java.io.IOException;
import java.io.Writer;

/** The output format of templates: plain values are escaped as XML asks. */
final class VocabularyFormat extends CommonMarkupOutputFormat<Markup> {
    static final VocabularyFormat INSTANCE = new VocabularyFormat();

    private VocabularyFormat() {}

    @Override
    public String getName() {
        return "report-vocabulary";
    }

    @Override
    public String getMimeType() {
        return "application/xml";
    }

    @Override
    public void output(String text, Writer out) throws IOException {
        out.write(escapePlainText(text));
    }

    @Override
    public String escapePlainText(String text) {
        return escape(text);
    }

    static String escape(String text) {
        StringBuilder escaped = null;
        for (int i = 0; i < text.length(); i++) {
            String replacement = switch (text.charAt(i)) {
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '&' -> "&amp;";
                case '"' -> "&quot;";
                case '\'' -> "&#39;";
                default -> null;
            };
            if (replacement != null && escaped == null) {
                escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (escaped != null) {
                if (replacement == null) {
                    escaped.append(text.charAt(i));
                } else {
                    escaped.append(replacement);
                }
            }
        }
        return escaped == null ? text : escaped.toString();
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
        return builtIn.equals("html") || builtIn.equals("xml") || builtIn.equals("xhtml") || builtIn.equals("rtf");
    }

    @Override
    protected Markup newTemplateMarkupOutputModel(String plain, String markup) {
        return new Markup(plain, markup);
    }
}

package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import org.commonmark.node.CustomNode;

/** Text that stays as it stands but looks like a slip of the pen, which is reported. */
final class DoubtfulText extends CustomNode {
    private final String literal;
    private final DiagnosticCode code;
    private final String message;
    private final String hint;

    DoubtfulText(String literal, DiagnosticCode code, String message, String hint) {
        this.literal = literal;
        this.code = code;
        this.message = message;
        this.hint = hint;
    }

    String literal() {
        return literal;
    }

    DiagnosticCode code() {
        return code;
    }

    String message() {
        return message;
    }

    String hint() {
        return hint;
    }
}

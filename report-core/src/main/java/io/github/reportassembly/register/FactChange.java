package io.github.reportassembly.register;

import java.util.List;

/**
 * Another value of something that a recommendation says beside its text.
 *
 * @param field {@code owner}, {@code priority} or {@code due}
 * @param before keys, or the word or date as the register has it; empty for none
 */
public record FactChange(String field, List<String> before, List<String> after) {
    public FactChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}

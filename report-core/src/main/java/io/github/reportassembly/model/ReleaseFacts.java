package io.github.reportassembly.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the next release says of itself.
 *
 * @param channels where to send comments, by kind: {@code form}, {@code email}
 */
public record ReleaseFacts(
        Optional<RichText> limitations,
        CommentWindow window,
        Map<String, String> channels,
        List<Question> questions,
        List<Waiver> waivers) {
    public ReleaseFacts {
        questions = List.copyOf(questions);
        waivers = List.copyOf(waivers);
    }
}

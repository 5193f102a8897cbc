package io.github.reportassembly.merge;

import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.PublishedNumber;
import io.github.reportassembly.model.PublishedRelease;
import io.github.reportassembly.model.Recommendation;
import io.github.reportassembly.model.RecommendationKind;
import io.github.reportassembly.model.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The releases before this one as templates see them, the newest first. */
final class HistoryModel {
    private final ModelWords words;
    private final List<PublishedRelease> before = new ArrayList<>();
    private final Set<String> suggestions = new HashSet<>();

    /** @param version of the document at hand, which may have been released already and is built again */
    HistoryModel(Report report, String version, ModelWords words) {
        this.words = words;
        for (Chapter chapter : report.chapters()) {
            for (Recommendation item : chapter.recommendations()) {
                if (item.kind() == RecommendationKind.SUGGESTION) {
                    suggestions.add(item.label().id());
                }
            }
        }
        for (PublishedRelease release : report.releases()) {
            if (release.version().equals(version)) {
                break;
            }
            before.add(0, release);
        }
    }

    /** The release that this one replaces. */
    Optional<PublishedRelease> last() {
        return before.stream().findFirst();
    }

    List<Map<String, Object>> model() {
        return before.stream().map(this::release).toList();
    }

    private Map<String, Object> release(PublishedRelease release) {
        int recommendations = 0;
        int findings = 0;
        for (Map.Entry<String, PublishedNumber> entry : release.numbers().entrySet()) {
            String id = entry.getKey();
            if (!entry.getValue().withdrawn() && id.indexOf('.') < 0 && !suggestions.contains(id)) {
                recommendations += id.startsWith("rec-") ? 1 : 0;
                findings += id.startsWith("fnd-") ? 1 : 0;
            }
        }
        return new Fields()
                .put("version", release.version())
                .put("stage", release.stage().id())
                .put("date", release.date(), words::date)
                .put("recommendations", recommendations)
                .put("findings", findings)
                .map();
    }
}

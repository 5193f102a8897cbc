package io.github.reportassembly.layout.chart;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where categories stand along an axis: rising years and dates as far apart as they are, all others evenly. */
final class ChartSpacing {
    private final int[] places;
    private final int least;

    private ChartSpacing(int[] places, int least) {
        this.places = places;
        this.least = least;
    }

    static ChartSpacing of(List<String> categories, int length) {
        Optional<long[]> moments = moments(categories);
        int count = categories.size();
        int[] places = new int[count];
        int least = length;
        for (int i = 0; i < count; i++) {
            if (count == 1) {
                places[i] = length / 2;
            } else if (moments.isPresent()) {
                long[] all = moments.get();
                places[i] = (int) ((all[i] - all[0]) * length / (all[count - 1] - all[0]));
            } else {
                places[i] = (int) ((long) i * length / (count - 1));
            }
            least = i == 0 ? least : Math.min(least, places[i] - places[i - 1]);
        }
        return new ChartSpacing(places, least);
    }

    private static Optional<long[]> moments(List<String> categories) {
        List<Long> found = new ArrayList<>();
        for (String category : categories) {
            Optional<Long> moment = moment(category.strip());
            if (moment.isEmpty() || (!found.isEmpty() && found.get(found.size() - 1) >= moment.get())) {
                return Optional.empty();
            }
            found.add(moment.get());
        }
        return Optional.of(found.stream().mapToLong(Long::longValue).toArray());
    }

    /** Days for a date ({@code 2030-04-28} or {@code 2030-04}), the number itself for a year. */
    private static Optional<Long> moment(String text) {
        try {
            if (text.length() == "2030".length()) {
                return Optional.of(Long.parseLong(text));
            }
            String day = text.length() == "2030-04".length() ? text + "-01" : text;
            return Optional.of(LocalDate.parse(day).toEpochDay());
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    int place(int category) {
        return places[category];
    }

    /** The least distance between two neighbours. */
    int least() {
        return least;
    }
}

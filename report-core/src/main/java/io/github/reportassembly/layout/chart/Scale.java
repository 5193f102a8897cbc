package io.github.reportassembly.layout.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** From the numbers of a chart to places along an axis; its ends are round numbers. */
final class Scale {
    private static final int[] STEPS = {1, 2, 5, 10};

    private final BigDecimal least;
    private final BigDecimal most;
    private final BigDecimal step;
    private final int length;

    private Scale(BigDecimal least, BigDecimal most, BigDecimal step, int length) {
        this.least = least;
        this.most = most;
        this.step = step;
        this.length = length;
    }

    /** A scale that ends where the numbers end. */
    static Scale exact(BigDecimal least, BigDecimal most, int length) {
        BigDecimal end = most.compareTo(least) > 0 ? most : least.add(BigDecimal.ONE);
        return new Scale(least, end, step(end.subtract(least), 5), length);
    }

    /** A scale whose ends are marks, about so many steps apart. */
    static Scale round(BigDecimal least, BigDecimal most, int steps, int length) {
        BigDecimal range = most.compareTo(least) > 0 ? most.subtract(least) : BigDecimal.ONE;
        BigDecimal step = step(range, steps);
        BigDecimal low = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        BigDecimal high = least.add(range).divide(step, 0, RoundingMode.CEILING).multiply(step);
        return new Scale(low, high, step, length);
    }

    /** The smallest of 1, 2, 5, 10, 20, … that divides a range into at most so many steps. */
    private static BigDecimal step(BigDecimal range, int steps) {
        BigDecimal rough = range.divide(BigDecimal.valueOf(steps), range.scale() + 6, RoundingMode.HALF_UP);
        int power = rough.precision() - rough.scale() - 1;
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(power);
        for (int factor : STEPS) {
            BigDecimal step = unit.multiply(BigDecimal.valueOf(factor));
            if (step.compareTo(rough) >= 0) {
                return plain(step);
            }
        }
        return plain(unit.multiply(BigDecimal.valueOf(STEPS[STEPS.length - 1])));
    }

    /** Places from 0 to the length. */
    int place(BigDecimal number) {
        return number.subtract(least)
                .multiply(BigDecimal.valueOf(length))
                .divide(most.subtract(least), 0, RoundingMode.HALF_UP)
                .intValue();
    }

    /** The round numbers on the axis, rising. */
    List<BigDecimal> marks() {
        List<BigDecimal> marks = new ArrayList<>();
        BigDecimal mark = least.divide(step, 0, RoundingMode.CEILING).multiply(step);
        for (; mark.compareTo(most) <= 0; mark = mark.add(step)) {
            marks.add(mark.signum() == 0 ? BigDecimal.ZERO : mark.setScale(step.scale(), RoundingMode.UNNECESSARY));
        }
        return marks;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

package io.github.reportassembly.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.reportassembly.diagnostic.DiagnosticPrinter;
import io.github.reportassembly.diagnostic.Limit;
import io.github.reportassembly.diagnostic.Limits;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.diagnostic.Watch;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Work that would not end does, with the file it was at. */
class WatchTest {
    private static final Limits SECOND = new Limits(Map.of(Limit.BUILD_SECONDS, 1));

    private static String over(Supplier<String> work) {
        return Watch.over(SECOND, work, new DiagnosticPrinter(Stage.WORKING)::print);
    }

    @Test
    void givesTheResult() {
        assertThat(over(() -> over(() -> "done"))).isEqualTo("done");
    }

    @Test
    void leavesWorkBehindThatSaysNoSteps() {
        AtomicBoolean ended = new AtomicBoolean();
        AtomicLong counter = new AtomicLong();
        try {
            assertThat(over(() -> {
                        Watch.at("wells/x.svg");
                        while (!ended.get()) {
                            counter.incrementAndGet();
                        }
                        return "never";
                    }))
                    .startsWith(
                            "wells/x.svg:1:1: error[over-limit]: the build was still at this file when its 1 seconds")
                    .contains("hint: see what is unusual in it");
        } finally {
            ended.set(true);
        }
    }

    @Test
    void stopsWorkAtItsNextStep() throws InterruptedException {
        AtomicBoolean published = new AtomicBoolean();
        AtomicBoolean stopped = new AtomicBoolean();
        Supplier<String> endless = () -> {
            try {
                while (!published.get()) {
                    Watch.at("wells/chapter.md");
                }
                return "never";
            } finally {
                stopped.set(true);
            }
        };
        assertThat(over(endless)).contains("wells/chapter.md:1:1");
        for (int tries = 0; !stopped.get() && tries < 1_000; tries++) {
            Thread.sleep(10);
        }
        assertThat(stopped).isTrue();
    }

    @Test
    void whatIsBeingPublishedIsWaitedFor() {
        AtomicLong counter = new AtomicLong();
        assertThat(over(() -> {
                    Watch.commit();
                    long end = System.nanoTime() + 1_600_000_000L;
                    while (System.nanoTime() < end) {
                        counter.incrementAndGet();
                    }
                    return "published";
                }))
                .isEqualTo("published");
    }

    @Test
    void tellsOfTooLittleMemoryAndStack() {
        assertThat(over(() -> {
                    Watch.at("wells/chapter.md");
                    throw new IllegalStateException(new OutOfMemoryError());
                }))
                .contains("wells/chapter.md:1:1: error[over-limit]: the build needed more memory than");
        assertThat(over(() -> {
                    throw new StackOverflowError();
                }))
                .contains("error[over-limit]: too many things stand within each other");
    }

    @Test
    void bugsAreThrownOn() {
        assertThatThrownBy(() -> over(() -> {
                    throw new IllegalArgumentException("a bug");
                }))
                .hasMessage("a bug");
    }
}

package io.github.reportassembly.read.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceSpan;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.junit.jupiter.api.Test;

/** What is not there costs each time the same, however many files there are. */
class MissingFileTest {
    private static final SourceSpan PLACE = new SourceFile("a/chapter.md", "![x](y)").span(0, 7);
    private static final int FILES = 20_000;

    /** Counts how often a file's name is asked for. */
    private static final class CountedFiles extends AbstractList<String> implements RandomAccess {
        private int asked;

        @Override
        public String get(int index) {
            asked++;
            return "a/pictures/picture-" + (100_000 + index) + ".png";
        }

        @Override
        public int size() {
            return FILES;
        }
    }

    @Test
    void looksThroughAllFilesOnceForThousandsThatAreMissing() {
        CountedFiles files = new CountedFiles();
        MissingFile missing = new MissingFile(files);
        for (int i = 0; i < 5_000; i++) {
            missing.image("a/pictures/photo-" + i + ".png", PLACE);
            missing.text("a/pictures/photo-" + i + ".csv", PLACE);
        }
        assertThat(files.asked).isEqualTo(FILES);
    }

    @Test
    void findsANameThatIsAlikeAmongThousands() {
        MissingFile missing = new MissingFile(new CountedFiles());
        assertThat(missing.image("a/pictures/picture-104711x.png", PLACE).hint())
                .contains("did you mean a/pictures/picture-104711.png?");
        assertThat(missing.image("a/picture-104711.png", PLACE).hint())
                .contains("did you mean a/pictures/picture-104711.png?");
        assertThat(missing.text("a/pictures/Picture-104711.png", PLACE).hint())
                .contains("there is a/pictures/picture-104711.png: capital letters count");
    }

    @Test
    void prefersTheFolderThatIsMostAlikeAmongFilesOfOneName() {
        MissingFile missing = new MissingFile(List.of("a/figures/one.svg", "b/pictures/one.svg"));
        assertThat(missing.image("b/picture/one.svg", PLACE).hint()).contains("did you mean b/pictures/one.svg?");
        assertThat(missing.image("quite/other/words/one.svg", PLACE).hint())
                .contains("did you mean a/figures/one.svg?");
    }
}

package io.github.reportassembly.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What templates with a mistake are told. In the case file a block is a template that replaces
 * {@code back/glossary.ftlx}, and below it the messages, each after {@code >}. {@code -Dgolden.update=true} rewrites them.
 */
class TemplateMistakesTest {
    private static final Path FILE = Path.of("src/test/resources/merge/template-mistakes.txt");

    @TempDir
    private Path folder;

    @Test
    void saysWhatIsWrongAndWhere() throws IOException {
        List<String> actual = new ArrayList<>();
        int number = 0;
        for (String block : Files.readString(FILE).split("\n\n", -1)) {
            String template = String.join(
                    "\n", block.lines().filter(line -> !line.startsWith("> ")).toList());
            actual.add(template + "\n" + messages(folder.resolve(Integer.toString(number++)), template));
        }
        String all = String.join("\n", actual);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(FILE, all);
        }
        assertThat(all).isEqualTo(Files.readString(FILE));
    }

    private static String messages(Path folder, String template) throws IOException {
        Files.createDirectories(folder);
        boolean endless = template.contains("1..2000000000");
        TemplateCase merge =
                new TemplateCase(folder).limit(endless ? 1 : 60).template("back/glossary.ftlx", template + "\n");
        merge.merge(MergerTest.small().report());
        StringBuilder messages = new StringBuilder();
        merge.problems()
                .forEach(problem -> messages.append("> ")
                        .append(problem.replace("templates/back/glossary.ftlx:", ""))
                        .append('\n'));
        return messages.toString();
    }
}

package io.github.reportassembly.repository;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The sources of a tag or a commit, taken out of a repository without touching its work tree. */
public final class TaggedSources {
    private TaggedSources() {}

    /** Whether the repository that holds a folder has a tag. */
    public static boolean has(Path folder, String tag) {
        return GitCommand.find()
                .flatMap(git -> git.run(folder, List.of("rev-parse", "--verify", "--quiet", "refs/tags/" + tag)))
                .isPresent();
    }

    /**
     * Writes what a tag has of a folder into another folder.
     *
     * @param target made, and empty before
     * @return whether it could be done: it cannot without {@code git}, or without the tag
     */
    public static boolean extract(Path folder, String tag, Path target) throws IOException {
        return extractNamed(folder, "refs/tags/" + tag, target);
    }

    /** As {@link #extract}, for the commit of a revision. */
    public static boolean extract(Path folder, Revision revision, Path target) throws IOException {
        return extractNamed(folder, revision.commit(), target);
    }

    private static boolean extractNamed(Path folder, String name, Path target) throws IOException {
        Optional<GitCommand> git = GitCommand.find();
        Path archive = target.resolveSibling(target.getFileName() + ".zip");
        Files.createDirectories(target);
        if (git.isEmpty() || !archive(git.get(), folder, name, archive)) {
            return false;
        }
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (file.startsWith(target) && !entry.isDirectory()) {
                    copy(zip, file);
                }
            }
        }
        return true;
    }

    private static void copy(InputStream entry, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.copy(entry, file);
    }

    /** Run in the report's folder, Git takes that folder alone. Filters of the checkout's own do not run. */
    private static boolean archive(GitCommand git, Path folder, String name, Path archive) {
        return Repository.checkoutFilters(git, folder)
                .flatMap(filters -> {
                    List<String> command = new ArrayList<>(Repository.withoutFilters(filters));
                    command.addAll(List.of("archive", "--format=zip", "--output=" + archive.toAbsolutePath(), name));
                    return git.run(folder, command);
                })
                .isPresent();
    }
}

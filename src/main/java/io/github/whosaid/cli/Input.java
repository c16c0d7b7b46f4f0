package io.github.whosaid.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One article to be read. Immutable.
 *
 * @param id what reports call it: the path as it was named
 * @param path its file; empty for standard input
 * @param output the path of its report below an output folder, without ending
 */
record Input(String id, Optional<Path> path, String output) {}

package io.github.whosaid.format;

/** What all formats share: a name, a file extension, and whether documents can be joined. */
abstract class NamedFormat implements ReportFormat {

  private final String name;
  private final String extension;
  private final boolean joins;

  NamedFormat(String name, String extension, boolean joins) {
    this.name = name;
    this.extension = extension;
    this.joins = joins;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final String extension() {
    return extension;
  }

  @Override
  public final boolean joins() {
    return joins;
  }
}

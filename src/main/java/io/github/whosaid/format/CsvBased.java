package io.github.whosaid.format;

/** What the tables after RFC 4180 share; each begins with a byte order mark if asked. */
abstract class CsvBased extends NamedFormat {

  /** Without it some spreadsheets take UTF-8 for the code page of their machine. */
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final boolean mark;
  private final String columns;

  CsvBased(boolean mark, String columns) {
    super("csv", "csv", true);
    this.mark = mark;
    this.columns = columns;
  }

  @Override
  public final String head() {
    return (mark ? BYTE_ORDER_MARK : "") + columns + "\r\n";
  }

  @Override
  public final String render(Document document) {
    CsvRow out = new CsvRow();
    rows(document, out);
    return out.toString();
  }

  /** Writes the rows of one document. */
  abstract void rows(Document document, CsvRow out);
}

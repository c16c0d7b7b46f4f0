import java.nio.file.Files;
import java.nio.file.Path;

/** Prints each text file that it is given as one JSON line with {@code id} and {@code text}. */
final class Documents {

  private Documents() {}

  public static void main(String[] files) throws Exception {
    StringBuilder out = new StringBuilder();
    for (String file : files) {
      Path path = Path.of(file);
      out.append("{\"id\": \"").append(escaped(path.getFileName().toString()));
      out.append("\", \"text\": \"").append(escaped(Files.readString(path))).append("\"}\n");
    }
    System.out.print(out);
  }

  /** All but printable ASCII as an escape, so that no encoding of the console matters. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\' || c < ' ' || c > '~') {
        escaped.append(String.format("\\u%04x", (int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }
}

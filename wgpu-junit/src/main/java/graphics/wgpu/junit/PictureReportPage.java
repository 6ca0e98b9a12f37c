package graphics.wgpu.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The HTML of the report: no script or picture from elsewhere, so that it can be kept and sent.
final class PictureReportPage {
    private PictureReportPage() {}

    /// {@return the whole page}
    static String page(int count, String parts) {
        var head =
                switch (count) {
                    case 0 -> "All pictures are as they should be";
                    case 1 -> "1 picture differs";
                    default -> count + " pictures differ";
                };
        return template().replace("{head}", head).replace("{parts}", parts);
    }

    /// {@return the part of one comparison}
    static String part(PictureReport.Entry entry) {
        var html = new StringBuilder("<section>\n<h2>").append(escape(entry.title()));
        html.append("</h2>\n<pre>").append(escape(entry.message())).append("</pre>\n");
        html.append("<div class=\"row\">\n");
        for (var name : entry.pictures().keySet()) {
            html.append("<figure><img src=\"")
                    .append(source(entry, name))
                    .append("\" alt=\"")
                    .append(escape(name))
                    .append("\"><figcaption>")
                    .append(escape(name))
                    .append("</figcaption></figure>\n");
        }
        if (entry.pictures().containsKey("expected")) {
            html.append(slider(entry));
        }
        return html.append("</div>\n</section>\n").toString();
    }

    private static String slider(PictureReport.Entry entry) {
        return """
        <figure>
        <div class="slider"><img src="%s" alt="expected"><img class="over" src="%s" alt="actual"></div>
        <input type="range" min="0" max="100" value="50" aria-label="actual over expected">
        <figcaption>actual | expected</figcaption>
        </figure>
        """
                .formatted(source(entry, "expected"), source(entry, "actual"));
    }

    private static String source(PictureReport.Entry entry, String name) {
        return escape(entry.id() + "/" + name + ".png");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String template() {
        try (var stream = PictureReportPage.class.getResourceAsStream("report.html")) {
            if (stream == null) {
                throw new IllegalStateException("report.html is missing in the jar of wgpu-junit");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

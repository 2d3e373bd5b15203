package org.baselinecme.platform.lists;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.unbescape.html.HtmlEscape;

/**
 * Writes the rows of a list. They are most of a page, and their shape is always the same: a template takes several times as long
 * for them (decision 70). Every text and address is escaped where it is written.
 */
final class ListRows {
    private final StringBuilder html = new StringBuilder(32_768);
    private final ListPage list;
    private final MessageSource messages;

    ListRows(ListPage list, MessageSource messages) {
        this.list = list;
        this.messages = messages;
    }

    /** The rows as HTML. */
    String html() {
        var chosen = list.isSelectable();
        var acts = !list.each().isEmpty();
        for (var row : list.rows()) {
            html.append("<tr data-row>");
            if (chosen) box(row);
            row.cells().forEach(cell -> cell(row, cell));
            if (acts) acts(row);
            html.append("</tr>\n");
        }
        return html.toString();
    }

    private void box(ListPage.Row row) {
        html.append("<td class=\"box\"><input class=\"form-check-input\" type=\"checkbox\" name=\"chosen\"");
        attribute("value", row.id().toString());
        attribute("aria-label", say("rows.select.named", row.name()));
        html.append("></td>");
    }

    private void cell(ListPage.Row row, ListPage.Cell cell) {
        open("td", cell.style());
        element("span", "name soft small", cell.label());
        html.append(' ');
        if (cell.isPlain()) element("span", cell.look(), cell.text());
        else if (cell.step()) step(row, cell);
        else link(cell);
        if (cell.isFirst()) note(row);
        html.append("</td>");
    }

    private void link(ListPage.Cell cell) {
        html.append("<a");
        attribute("href", cell.href());
        html.append('>');
        text(cell.text());
        html.append("</a>");
    }

    private void step(ListPage.Row row, ListPage.Cell cell) {
        html.append("<a class=\"btn btn-sm btn-quiet\" data-key=\"a\"");
        attribute("href", cell.href());
        html.append('>');
        element("span", null, cell.text());
        html.append(' ');
        element("span", "visually-hidden", row.name());
        html.append("</a>");
    }

    private void note(ListPage.Row row) {
        if (row.isShort()) element("span", "note soft small", row.note());
        if (!row.isLong()) return;
        html.append("<details class=\"note small\">");
        element("summary", null, say("rows.note"));
        element("span", "soft", row.note());
        html.append("</details>");
    }

    private void acts(ListPage.Row row) {
        html.append("<td class=\"acts\"><a data-acts");
        attribute("href", list.path() + list.acts(row.id()));
        html.append("><span aria-hidden=\"true\">⋯</span>");
        element("span", "visually-hidden", say("rows.acts.named", row.name()));
        html.append("</a></td>");
    }

    private void element(String name, @Nullable String style, String content) {
        open(name, style);
        text(content);
        html.append("</").append(name).append('>');
    }

    private void open(String name, @Nullable String style) {
        html.append('<').append(name);
        if (style != null) attribute("class", style);
        html.append('>');
    }

    private void attribute(String name, String value) {
        html.append(' ').append(name).append("=\"");
        text(value);
        html.append('"');
    }

    private void text(String text) {
        html.append(HtmlEscape.escapeHtml4Xml(text));
    }

    private String say(String message, Object... values) {
        return messages.getMessage(message, values, Locale.US);
    }
}

package org.baselinecme.platform.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.web.AllMessages;
import org.junit.jupiter.api.Test;

class ListRowsTest {
    private static final String EVIL = "<script>alert(\"1\")</script> & 'O’Hara'";
    private static final String ESCAPED = "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;O’Hara&#39;";
    private static final UUID ID = new UUID(0, 7);

    @Test
    void every_text_and_address_is_escaped() {
        var cells = List.of(
                new ListPage.Cell("", EVIL, "", "", false),
                new ListPage.Cell(EVIL, EVIL, "/people?q=" + EVIL, "", true),
                new ListPage.Cell("", EVIL, "/acts?q=\"" + EVIL, "", false, true),
                new ListPage.Cell("State", EVIL, "", "wait\" onclick=\"x", false));
        var html = written(new ListPage.Row(ID, cells, EVIL), true);
        assertThat(html)
                .doesNotContain("<script")
                .doesNotContain("\" onclick")
                .contains(ESCAPED)
                .contains("<a href=\"/people?q=" + ESCAPED + "\">" + ESCAPED + "</a>");
    }

    @Test
    void a_row_shows_its_cells_with_their_labels_its_note_its_box_and_its_menu() {
        var cells = List.of(
                new ListPage.Cell("", "Amina Khan", "/people/7", "", false),
                new ListPage.Cell("Credit", "1.00", "", "", true),
                new ListPage.Cell("Status", "Registered", "", "ok", false),
                new ListPage.Cell("Email", "", "", "", false));
        assertThat(written(new ListPage.Row(ID, cells, "Asked for a seat near the door."), true))
                .isEqualTo("<tr data-row>"
                        + "<td class=\"box\"><input class=\"form-check-input\" type=\"checkbox\" name=\"chosen\" value=\""
                        + ID
                        + "\" aria-label=\"Select Amina Khan\"></td>"
                        + "<td><span class=\"name soft small\"></span> <a href=\"/people/7\">Amina Khan</a>"
                        + "<span class=\"note soft small\">Asked for a seat near the door.</span></td>"
                        + "<td class=\"right\"><span class=\"name soft small\">Credit</span> <span>1.00</span></td>"
                        + "<td><span class=\"name soft small\">Status</span> <span class=\"state ok\">Registered</span></td>"
                        + "<td class=\"none\"><span class=\"name soft small\">Email</span> <span></span></td>"
                        + "<td class=\"acts\"><a data-acts href=\"/list/" + ID
                        + "/act\"><span aria-hidden=\"true\">⋯</span><span class=\"visually-hidden\">Actions for Amina Khan</span></a></td>"
                        + "</tr>\n");
    }

    @Test
    void without_actions_there_is_neither_a_box_nor_a_menu() {
        var row = new ListPage.Row(ID, List.of(new ListPage.Cell("", "Amina Khan", "", "", false)));
        assertThat(written(row, false))
                .isEqualTo(
                        "<tr data-row><td><span class=\"name soft small\"></span> <span>Amina Khan</span></td></tr>\n");
    }

    private static String written(ListPage.Row row, boolean acting) {
        var actions = acting
                ? List.of(new ListAction("rows.acts", "/message"), new ListAction("rows.acts", "/{id}/act"))
                : List.<ListAction>of();
        var none = List.<ListParameter>of();
        var list = new ListPage(
                "k",
                "k.",
                "/list",
                "/list/list",
                false,
                "",
                false,
                List.of(),
                List.of(row),
                List.of(),
                List.of(),
                none,
                none,
                "",
                1,
                false,
                "",
                "",
                "",
                actions,
                List.of());
        return new ListRows(list, AllMessages.source()).html();
    }
}

package org.baselinecme.credit.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

import java.util.List;
import java.util.UUID;
import org.baselinecme.PageTest;
import org.baselinecme.platform.lists.ListPage;
import org.baselinecme.platform.lists.ListParameter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AwardListPageTest extends PageTest {
    private static final String PATH = "/activities/" + ROUNDS + "/awards";

    @Autowired
    private AwardLists lists;

    @Autowired
    private CertificateMailing mailing;

    @Test
    void the_office_sees_awards_and_can_mail_the_certificates_of_selected_ones() {
        var row = new ListPage.Row(
                UUID.randomUUID(),
                List.of(
                        new ListPage.Cell("", "Nora Lindt, MD", PATH + "/1", "", false),
                        new ListPage.Cell("Status", "Active", "", "ok", false)));
        var list = new ListPage(
                "awards",
                "awards.",
                PATH,
                PATH,
                true,
                "",
                false,
                List.of(),
                List.of(row),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                1,
                false,
                "",
                "",
                PATH,
                AwardList.WHOLE.actions(),
                List.of());
        given(lists.of(eq(RAHMANI), eq(ROUNDS), any())).willReturn(new AwardLists.Page(PLACE, list));
        assertThat(get(RAHMANI, PATH))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Nora Lindt, MD",
                        "1 award",
                        "Email certificates of completion",
                        "formaction=\"" + PATH + "/mailing\"")
                .contains("href=\"" + PATH + ".xlsx\"", "formaction=\"" + PATH + ".csv\"");
    }

    @Test
    void before_certificates_are_mailed_it_says_who_gets_one_and_who_is_left_out_and_why() {
        var chosen = UUID.randomUUID().toString();
        given(mailing.page(eq(RAHMANI), eq(ROUNDS), any()))
                .willReturn(new CertificateMailing.Page(
                        PLACE,
                        List.of(
                                certificate("Nora Lindt, MD", false, "nora@example.org", true),
                                certificate("Gwen Guest, RN", false, "gwen@example.org", false),
                                certificate("Oskar Ekman, MD", true, "oskar@example.org", true),
                                certificate("Ida Berg, RN", false, "", true)),
                        List.of(new ListParameter("chosen", chosen))));
        assertThat(get(RAHMANI, PATH + "/mailing").param("chosen", chosen))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "2 certificates of completion are emailed again",
                        "Email 2 certificates of completion",
                        "value=\"" + chosen + "\"")
                .contains("Left out because the award was reversed", "Oskar Ekman, MD")
                .contains("Left out because no email address is known", "Ida Berg, RN")
                .contains("Name not confirmed", "Gwen Guest, RN");
    }

    private static CertificateMailing.CertificateToMail certificate(
            String name, boolean reversed, String email, boolean named) {
        return new CertificateMailing.CertificateToMail(UUID.randomUUID(), name, reversed, email, named);
    }
}

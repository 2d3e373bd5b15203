package org.baselinecme.platform.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import org.baselinecme.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SavedViewPageTest extends PageTest {
    @Autowired
    private SavedViews views;

    @Test
    void a_view_gets_a_name_and_leads_back_to_the_list() {
        given(views.named(RAHMANI, "people", "/people", "?profession=NURSE"))
                .willReturn(new SavedViewForm("people", "/people", "?profession=NURSE", "", false));
        assertThat(get(RAHMANI, "/views/new?list=people&path=/people&query=?profession=NURSE"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"?profession=NURSE\"", "Share with everyone");
        assertThat(post(RAHMANI, "/views")
                        .param("list", "people")
                        .param("_shared", "on")
                        .param("path", "/people")
                        .param("query", "?profession=NURSE")
                        .param("name", "Nurses"))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/people?profession=NURSE");
        then(views)
                .should()
                .save(RAHMANI, new SavedViewForm("people", "/people", "?profession=NURSE", "Nurses", false));
    }

    @Test
    void a_view_without_a_name_is_shown_again() {
        assertThat(post(RAHMANI, "/views")
                        .param("list", "people")
                        .param("_shared", "on")
                        .param("path", "/people")
                        .param("query", "?profession=NURSE")
                        .param("name", " "))
                .hasStatus(422)
                .bodyText()
                .contains("This field is required.", "value=\"?profession=NURSE\"");
        then(views).should(never()).save(any(), any());
    }

    @Test
    void a_view_leads_to_no_other_site() {
        assertThat(post(RAHMANI, "/views")
                        .param("list", "people")
                        .param("_shared", "on")
                        .param("path", "https://elsewhere.example")
                        .param("query", "")
                        .param("name", "Nurses"))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/");
    }
}

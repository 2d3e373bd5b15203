package org.baselinecme.delivery.announcements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import java.util.List;
import java.util.UUID;
import org.baselinecme.PageTest;
import org.baselinecme.platform.lists.ListParameter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RegistrantMailPageTest extends PageTest {
    @Autowired
    private RegistrantMail mail;

    @Test
    void a_message_without_a_subject_is_shown_again_with_its_selection() {
        var row = UUID.randomUUID().toString();
        given(mail.page(eq(RAHMANI), eq(ROUNDS), any()))
                .willReturn(new RegistrantMail.Page(PLACE, 1, List.of(new ListParameter("chosen", row))));
        assertThat(post(RAHMANI, "/activities/" + ROUNDS + "/registrations/message")
                        .param("chosen", row)
                        .param("subject", " ")
                        .param("message", "Use the north garage."))
                .hasStatus(422)
                .bodyText()
                .contains("Use the north garage.", "value=\"" + row + "\"", "Send to 1 person");
        then(mail).should(never()).send(any(), any(), any(), any());
    }
}

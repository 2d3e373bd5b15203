package org.baselinecme.office.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.util.List;
import javax.naming.CommunicationException;
import javax.naming.NamingException;
import org.baselinecme.office.setup.MailCheck.Finding;
import org.baselinecme.platform.mail.Addresses;
import org.baselinecme.platform.mail.TestMail;
import org.baselinecme.platform.web.Throttle;
import org.junit.jupiter.api.Test;

class MailCheckTest {
    private final DnsRecords dns = mock(DnsRecords.class);

    private MailCheck.Domain domainOf(String sender) {
        var addresses = new Addresses("http://localhost:8080", sender);
        return new MailCheck(mock(TestMail.class), dns, addresses, mock(Throttle.class)).domain();
    }

    @Test
    void records_are_found_by_how_they_begin() throws NamingException {
        given(dns.texts("example.org")).willReturn(List.of("google-site-verification=x", "V=SPF1 -all"));
        given(dns.texts("_dmarc.example.org")).willReturn(List.of("something else"));
        assertThat(domainOf("CME Office <cme@Example.org>"))
                .isEqualTo(new MailCheck.Domain("example.org", Finding.PRESENT, Finding.MISSING));
    }

    @Test
    void a_name_server_that_does_not_answer_is_said() throws NamingException {
        given(dns.texts("example.org")).willThrow(new CommunicationException("timed out"));
        assertThat(domainOf("cme@example.org").spf()).isEqualTo(Finding.UNKNOWN);
    }

    @Test
    void a_machine_of_ones_own_has_no_public_domain() {
        assertThat(domainOf("Baseline <baseline@localhost>").spf()).isEqualTo(Finding.NO_DOMAIN);
    }
}

package org.baselinecme.office.links;

import java.time.Duration;
import java.time.Instant;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.test.util.ReflectionTestUtils;

/** Mail links without a database. */
public final class TestMailLinks {
    private TestMailLinks() {}

    /** A link of Dr Hollis Grantham, good for a week. */
    public static MailLink link(PersonId person, LinkTarget target, Instant issuedAt, Instant usedAt) {
        var link = new MailLink(LinkToken.next(), person, "grantham@example.org", target, issuedAt, Duration.ofDays(7));
        ReflectionTestUtils.setField(link, "name", "Dr Hollis Grantham");
        ReflectionTestUtils.setField(link, "usedAt", usedAt);
        return link;
    }
}

package org.baselinecme.office.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinkTokenTest {
    @Test
    void a_token_is_256_bits_in_letters_that_need_no_escaping() {
        assertThat(Stream.generate(LinkToken::next).limit(500))
                .map(LinkToken::text)
                .doesNotHaveDuplicates()
                .allMatch(text -> text.matches("[A-Za-z0-9_-]{43}"))
                .allMatch(text -> Base64.getUrlDecoder().decode(text).length == 32);
    }

    @Test
    void every_bit_of_a_token_is_random() {
        var ones = new int[256];
        for (var i = 0; i < 2000; i++)
            BitSet.valueOf(Base64.getUrlDecoder().decode(LinkToken.next().text())).stream()
                    .forEach(bit -> ones[bit]++);
        // 2,000 throws: seven standard deviations are 157
        assertThat(IntStream.of(ones)).allMatch(count -> Math.abs(count - 1000) <= 157);
    }

    @Test
    void a_digest_is_unique_and_does_not_reveal_the_token() {
        var token = LinkToken.next();
        assertThat(token.digest()).hasSize(32).isEqualTo(new LinkToken(token.text()).digest());
        assertThat(token.digest()).isNotEqualTo(LinkToken.next().digest());
    }

    @Test
    void a_token_never_reaches_the_log() {
        var token = LinkToken.next();
        assertThat(token.toString()).doesNotContain(token.text());
    }
}

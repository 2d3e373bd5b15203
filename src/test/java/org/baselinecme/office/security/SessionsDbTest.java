package org.baselinecme.office.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.baselinecme.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SessionsDbTest extends DatabaseTest {
    @Autowired
    private RequestSessionRepository sessions;

    @Test
    void the_last_access_is_written_at_most_once_a_minute() {
        var session = begun();
        var since = lastAccess(session);
        access(session, since.plusSeconds(59));
        assertThat(lastAccess(session)).isEqualTo(since);
        access(session, since.plusSeconds(60));
        assertThat(lastAccess(session)).isEqualTo(since.plusSeconds(60));
    }

    @Test
    void a_session_lasts_an_hour() {
        assertThat(found(begun()).getMaxInactiveInterval()).isEqualTo(Duration.ofMinutes(60));
    }

    @Test
    void two_requests_may_set_the_same_new_attribute() {
        var session = begun();
        var first = found(session);
        var second = found(session);
        first.setAttribute("unsaved", "one");
        second.setAttribute("unsaved", "two");
        sessions.save(first);
        sessions.save(second);
        assertThat(found(session).<String>getAttribute("unsaved")).isEqualTo("two");
    }

    @Test
    void a_session_is_found_by_its_id_until_it_is_ended() {
        var session = begun();
        sessions.deleteById(session);
        assertThat(sessions.findById(session)).isNull();
    }

    @Test
    void an_old_session_id_no_longer_works() {
        var before = begun();
        var session = found(before);
        var after = session.changeSessionId();
        sessions.save(session);
        assertThat(sessions.findById(before)).isNull();
        assertThat(sessions.findById(after)).isNotNull();
    }

    @Test
    void a_request_reads_its_session_once_and_the_next_request_reads_it_again() throws Exception {
        var id = begun();
        sessions.aroundARequest().doFilter(null, null, (request, response) -> {
            var session = found(id);
            assertThat(found(id)).isSameAs(session);
            session.setAttribute("unsaved", "one");
            sessions.save(session);
            assertThat(found(id)).isSameAs(session);
        });
        sessions.aroundARequest()
                .doFilter(
                        null,
                        null,
                        (request, response) -> assertThat(found(id).<String>getAttribute("unsaved"))
                                .isEqualTo("one"));
        sessions.deleteById(id);
        sessions.aroundARequest()
                .doFilter(
                        null,
                        null,
                        (request, response) -> assertThat(sessions.findById(id)).isNull());
    }

    @Test
    void an_old_session_id_does_not_work_within_the_same_request() throws Exception {
        var before = begun();
        sessions.aroundARequest().doFilter(null, null, (request, response) -> {
            var session = found(before);
            session.changeSessionId();
            sessions.save(session);
            assertThat(sessions.findById(before)).isNull();
        });
    }

    private String begun() {
        var session = sessions.createSession();
        sessions.save(session);
        return session.getId();
    }

    private RequestSessionRepository.Coarse found(String id) {
        return Objects.requireNonNull(sessions.findById(id));
    }

    private void access(String id, Instant moment) {
        var session = found(id);
        session.setLastAccessedTime(moment);
        sessions.save(session);
    }

    private Instant lastAccess(String id) {
        var millis = jdbc.sql("select last_access_time from spring_session where session_id = ?")
                .param(id)
                .query(Long.class)
                .single();
        return Instant.ofEpochMilli(millis);
    }
}

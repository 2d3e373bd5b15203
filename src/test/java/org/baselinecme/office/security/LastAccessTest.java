package org.baselinecme.office.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.MapSession;
import org.springframework.session.Session;

/** Findings E13: on a read-only database signed-in people go on reading. */
class LastAccessTest {
    private final FindByIndexNameSessionRepository<Session> store = mock();
    private final RequestSessionRepository sessions = new RequestSessionRepository(store);

    @BeforeEach
    void nothingCanBeWritten() {
        given(store.findById("known")).willReturn(new MapSession("known"));
        given(store.createSession()).willReturn(new MapSession());
        willThrow(new DataAccessResourceFailureException("read-only transaction"))
                .given(store)
                .save(any());
    }

    @Test
    void a_time_of_last_access_that_cannot_be_stored_is_no_error() {
        var session = Objects.requireNonNull(sessions.findById("known"));
        session.setLastAccessedTime(Instant.now().plusSeconds(300));
        sessions.save(session);
        assertThat(session.getId()).isEqualTo("known");
    }

    @Test
    void an_attribute_that_cannot_be_stored_is_one() {
        var session = Objects.requireNonNull(sessions.findById("known"));
        session.setAttribute("who", "me");
        assertThatExceptionOfType(DataAccessResourceFailureException.class).isThrownBy(() -> sessions.save(session));
    }

    @Test
    void a_new_session_that_cannot_be_stored_is_one() {
        assertThatExceptionOfType(DataAccessResourceFailureException.class)
                .isThrownBy(() -> sessions.save(sessions.createSession()));
    }
}

package org.baselinecme.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.thymeleaf.context.IContext;
import org.thymeleaf.spring6.ISpringTemplateEngine;

/** Findings E7: without a database the answer is a page that asks none, and it says when to come back. */
class DatabaseOutageFilterTest {
    private final ISpringTemplateEngine templates = mock();
    private final DatabaseOutageFilter filter = new DatabaseOutageFilter(templates);
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @BeforeEach
    void page() {
        given(templates.process(eq("error/outage"), any(IContext.class))).willReturn("<h1>Outage</h1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "57P01", "57P03", "53300", "25006"})
    void an_outage_is_answered_with_503(String state) throws Exception {
        after(new ServletException(new DataAccessResourceFailureException("x", new SQLException("gone", state))));
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("30");
        assertThat(response.getContentAsString()).isEqualTo("<h1>Outage</h1>");
    }

    @Test
    void a_pool_without_a_free_connection_is_an_outage() throws Exception {
        after(new IllegalStateException(new SQLTransientConnectionException("timed out after 5000ms")));
        assertThat(response.getStatus()).isEqualTo(503);
    }

    @Test
    void other_errors_stay_errors_of_ours() {
        assertThatExceptionOfType(ServletException.class)
                .isThrownBy(() -> after(new ServletException(new SQLException("duplicate key", "23505"))));
    }

    @Test
    void an_answer_that_began_is_not_replaced() {
        response.setCommitted(true);
        assertThatExceptionOfType(ServletException.class)
                .isThrownBy(() -> after(new ServletException(new SQLException("gone", "08006"))));
    }

    private void after(Exception failure) throws Exception {
        FilterChain chain = (request, answer) -> {
            if (failure instanceof ServletException checked) throw checked;
            throw (RuntimeException) failure;
        };
        filter.doFilter(new MockHttpServletRequest("GET", "/catalog"), response, chain);
    }
}

package org.baselinecme.front.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import jakarta.servlet.ServletRequestEvent;
import org.baselinecme.office.office.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockServletContext;

class PageFrameTest {
    @Test
    void a_request_that_fails_early_has_a_frame_for_its_error_page() {
        var request = new MockHttpServletRequest("POST", "/somewhere");
        var listener =
                new PageFrameConfiguration(mock(Office.class), new StaticListableBeanFactory()).frameOfEarlyFailures();
        listener.requestInitialized(new ServletRequestEvent(new MockServletContext(), request));
        assertThat(request.getAttribute("shell")).isInstanceOf(PageFrame.class);
    }
}

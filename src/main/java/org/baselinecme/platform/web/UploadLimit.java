package org.baselinecme.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets four uploads be worked on at a time, as each is in memory while its type, hash and content are read: uploads wait on
 * disk for their turn, so that many at once cannot use up the memory. A slow sender holds no turn.
 */
class UploadLimit implements HandlerInterceptor {
    private static final int AT_ONCE = 4;
    private static final long PATIENCE_SECONDS = 30;
    private static final String TURN = UploadLimit.class.getName();
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        if (!(request instanceof MultipartHttpServletRequest) || request.getAttribute(TURN) != null) return true;
        if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return false;
        }
        request.setAttribute(TURN, true);
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failed) {
        if (request.getAttribute(TURN) == null) return;
        request.removeAttribute(TURN);
        turns.release();
    }
}

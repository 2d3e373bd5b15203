package org.baselinecme.office.security;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baselinecme.PagePart;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.people.AccountLookup;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.PersonAuthentication;
import org.baselinecme.platform.mail.Addresses;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;

/** The security of the real application around page tests, without accounts and stored sessions. */
@PagePart
@Import({SecurityConfiguration.class, SignInConfiguration.class, SessionEndHandler.class, KnownAddresses.class})
public class SecurityPageConfiguration {
    /** Somebody at work, as a door meets them. */
    public static Authentication atWork(Me me) {
        return new PersonAuthentication(me);
    }

    /** Somebody as their session remembers them, before the request asks who they are today. */
    public static Authentication remembered(UUID person) {
        return UsernamePasswordAuthenticationToken.authenticated(new AccountPrincipal(person), null, List.of());
    }

    /** Somebody as the session of their visit by mail link remembers them. */
    public static Authentication byLink(UUID person, Instant until, String address) {
        return UsernamePasswordAuthenticationToken.authenticated(
                new VisitPrincipal(person, until, address), null, List.of());
    }

    @Bean
    HostCookies hostCookies() {
        return new HostCookies(new Addresses("http://localhost:8080", "cme@example.org"));
    }

    /** Nobody signs in otherwise than by password. */
    @Bean
    SignInWays signInWays() {
        var ways = new StaticListableBeanFactory().getBeanProvider(SignInWay.class);
        return new SignInWays(
                ways,
                mock(CodeSignIn.class),
                mock(Accounts.class),
                mock(AccountLookup.class),
                mock(RememberedDevices.class),
                mock(SecurityLog.class));
    }

    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    /** Text that could not be saved is kept until sign-in: the limits of strangers are a mock here. */
    public static void keepUnsavedText(ApplicationContext context) {
        given(context.getBean(SignInLimits.class).admitsUnsavedText(any())).willReturn(true);
    }
}

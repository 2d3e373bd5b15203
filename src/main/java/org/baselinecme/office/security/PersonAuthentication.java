package org.baselinecme.office.security;

import org.baselinecme.platform.access.Me;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The authentication of a person; the authorities are their duties. */
final class PersonAuthentication extends AbstractAuthenticationToken {
    private final transient Me me;

    PersonAuthentication(Me me) {
        super(me.duties().stream()
                .map(duty -> new SimpleGrantedAuthority(duty.name()))
                .toList());
        this.me = me;
        setAuthenticated(true);
    }

    @Override
    public Me getPrincipal() {
        return me;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return me.person().toString();
    }
}

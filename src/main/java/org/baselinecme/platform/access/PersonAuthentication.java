package org.baselinecme.platform.access;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The authentication of a person; the authorities are their duties. */
public final class PersonAuthentication extends AbstractAuthenticationToken {
    private final transient Me me;

    public PersonAuthentication(Me me) {
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

package org.baselinecme.office.setup;

import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import javax.naming.Context;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.naming.directory.InitialDirContext;
import org.springframework.stereotype.Component;

/** Text records of the domain name system, asked of the name server of this machine, with a time limit. */
@Component
class DnsRecords {
    private static final String PATIENCE_MILLIS = "1500";

    /**
     * Returns the text records of a name, none where it has none; throws where nobody answered. Only the provider for the domain
     * name system is used, which answers with text and loads no classes.
     */
    @SuppressWarnings("BanJNDI")
    List<String> texts(String name) throws NamingException {
        var settings = new Hashtable<String, String>();
        settings.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.dns.DnsContextFactory");
        settings.put("com.sun.jndi.dns.timeout.initial", PATIENCE_MILLIS);
        settings.put("com.sun.jndi.dns.timeout.retries", "1");
        var dns = new InitialDirContext(settings);
        try {
            var found = dns.getAttributes(name, new String[] {"TXT"}).get("TXT");
            var texts = new ArrayList<String>();
            for (var at = 0; found != null && at < found.size(); at++)
                texts.add(String.valueOf(found.get(at)).replace("\" \"", "").replace("\"", ""));
            return texts;
        } catch (NameNotFoundException none) {
            return List.of();
        } finally {
            dns.close();
        }
    }
}

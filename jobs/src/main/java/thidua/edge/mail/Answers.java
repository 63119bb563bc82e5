package thidua.edge.mail;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.net.ssl.SSLException;

/** From what went wrong to what it means for each recipient. */
final class Answers {
    private static final Pattern CODE = Pattern.compile("^\\s*([245]\\d\\d)\\b");
    private static final Set<Integer> SIZE = Set.of(523, 534, 552);
    private static final int TEMPORARY = 4;
    private static final int LONGEST = 300;

    private Answers() {}

    static Posting of(MailException failure, List<String> to, MailServer server) {
        List<Throwable> all = causes(failure);
        SortedMap<String, String> refused = new TreeMap<>();
        SortedMap<String, String> deferred = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        to.forEach(each -> names.put(Addresses.bare(each), each));
        List<String> accepted = new ArrayList<>();
        for (Throwable each : all) {
            if (each instanceof SendFailedException partly && accepted.isEmpty()) {
                accepted.addAll(named(partly.getValidSentAddresses(), names));
            }
        }
        for (Throwable each : all) {
            if (each instanceof SMTPAddressFailedException address) {
                String who = names.get(Addresses.bare(address.getAddress().getAddress()));
                if (who != null && !accepted.contains(who)) {
                    (isTemporary(address.getReturnCode()) ? deferred : refused)
                            .put(who, said(address, server));
                }
            }
        }
        Throwable main = main(all);
        for (String who : to) {
            if (!accepted.contains(who)
                    && !refused.containsKey(who)
                    && !deferred.containsKey(who)) {
                (isTemporary(all) ? deferred : refused).put(who, said(main, server));
            }
        }
        boolean tooLarge = all.stream().mapToInt(Answers::code).anyMatch(SIZE::contains);
        return new Posting(List.copyOf(accepted), refused, deferred, tooLarge);
    }

    private static List<String> named(Address[] addresses, Map<String, String> names) {
        List<String> named = new ArrayList<>();
        for (Address address : addresses == null ? new Address[0] : addresses) {
            String who = names.get(Addresses.bare(((InternetAddress) address).getAddress()));
            if (who != null) {
                named.add(who);
            }
        }
        return named;
    }

    /** Everything that is said, the outermost first. */
    private static List<Throwable> causes(Throwable failure) {
        Set<Throwable> all = new LinkedHashSet<>();
        collect(failure, all);
        return List.copyOf(all);
    }

    private static void collect(Throwable failure, Set<Throwable> all) {
        if (!all.add(failure)) {
            return;
        }
        if (failure instanceof MailSendException sending) {
            for (Exception each : sending.getMessageExceptions()) {
                collect(each, all);
            }
        }
        if (failure instanceof MessagingException mail && mail.getNextException() != null) {
            collect(mail.getNextException(), all);
        }
        if (failure.getCause() != null) {
            collect(failure.getCause(), all);
        }
    }

    /** What says most: the server's own words, else the innermost cause. */
    private static Throwable main(List<Throwable> all) {
        return all.stream().filter(each -> code(each) > 0).findFirst().orElse(all.getLast());
    }

    /**
     * A certificate that is not trusted and a wrong password stay wrong; a server that says 4xx, or
     * cannot be reached, may take it later. Who breaks off in the middle may have taken it.
     */
    private static boolean isTemporary(List<Throwable> all) {
        if (all.stream().anyMatch(SSLException.class::isInstance)) {
            return false;
        }
        int code = code(main(all));
        if (code > 0) {
            return isTemporary(code);
        }
        return all.stream()
                .anyMatch(
                        each ->
                                each instanceof IOException
                                        || String.valueOf(each.getMessage()).contains("[EOF]"));
    }

    private static boolean isTemporary(int code) {
        return code / 100 == TEMPORARY;
    }

    private static int code(Throwable failure) {
        return switch (failure) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSendFailedException sending -> sending.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case AuthenticationFailedException login -> spoken(login);
            default -> 0;
        };
    }

    private static int spoken(Throwable failure) {
        Matcher code = CODE.matcher(String.valueOf(failure.getMessage()));
        return code.find() ? Integer.parseInt(code.group(1)) : 0;
    }

    private static String said(Throwable failure, MailServer server) {
        String message = failure.getMessage();
        String text =
                message == null || message.isBlank()
                        ? failure.getClass().getSimpleName()
                        : message.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        String discreet = server.discreet(text);
        return discreet.length() > LONGEST ? discreet.substring(0, LONGEST) + "…" : discreet;
    }
}

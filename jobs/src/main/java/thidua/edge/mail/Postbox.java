package thidua.edge.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;

import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;

/** Hands mails to a server. */
public final class Postbox {
    private final MailServer server;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    public Postbox(MailServer server) {
        this.server = server;
        sender.setProtocol(server.protocol());
        sender.setHost(server.host());
        if (server.port() != null) {
            sender.setPort(server.port());
        }
        sender.setUsername(server.user());
        sender.setPassword(server.password());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        sender.setJavaMailProperties(server.javaMail());
    }

    /** Tries once; whatever the server says is in what comes back. */
    public Posting send(Mail mail) {
        MimeMessage message;
        try {
            message = message(mail);
        } catch (MessagingException e) {
            throw new IllegalArgumentException("no mail can be made of it", e);
        }
        try {
            sender.send(message);
            return new Posting(List.copyOf(mail.to()), new TreeMap<>(), new TreeMap<>(), false);
        } catch (MailException e) {
            return Answers.of(e, mail.to(), server);
        }
    }

    private MimeMessage message(Mail mail) throws MessagingException {
        Mail.Attachment attachment = mail.attachment();
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper parts =
                new MimeMessageHelper(message, attachment != null, StandardCharsets.UTF_8.name());
        parts.setFrom(Addresses.parse(mail.from()));
        if (!mail.replyTo().isEmpty()) {
            parts.setReplyTo(Addresses.parse(mail.replyTo()));
        }
        for (String to : mail.to()) {
            parts.addTo(Addresses.parse(to));
        }
        parts.setSubject(oneLine(mail.subject()));
        parts.setText(mail.text());
        if (attachment != null) {
            parts.addAttachment(
                    oneLine(attachment.name()),
                    new ByteArrayDataSource(attachment.content(), attachment.type()));
        }
        message.setHeader("Message-ID", mail.messageId());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (!mail.references().isEmpty()) {
            message.setHeader("References", oneLine(mail.references()));
        }
        return message;
    }

    /** A line end in a header would begin another one. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}

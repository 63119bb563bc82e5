package thidua.edge.mail;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A mail in plain text.
 *
 * @param from {@code Văn phòng <van-phong@example.vn>}
 * @param replyTo an address; empty for the sender's
 * @param messageId with its angle brackets: the same one for the same content to the same people,
 *     so that a mail that comes twice is recognised
 * @param references the mail before it; empty when there is none
 */
public record Mail(
        String from,
        String replyTo,
        List<String> to,
        String subject,
        String text,
        String messageId,
        String references,
        @Nullable Attachment attachment) {

    /** A file that goes with it. */
    public record Attachment(String name, String type, byte[] content) {}

    /** The same to some of its recipients. */
    public Mail to(List<String> some) {
        return new Mail(from, replyTo, some, subject, text, messageId, references, attachment);
    }
}

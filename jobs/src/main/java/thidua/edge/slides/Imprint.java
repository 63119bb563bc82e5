package thidua.edge.slides;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

import thidua.core.slide.Deck;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;

/** What the file says of itself: title and author, and a day instead of the clock. */
final class Imprint {
    private Imprint() {}

    static void write(XMLSlideShow show, Deck deck) throws InvalidFormatException {
        POIXMLProperties properties = show.getProperties();
        Optional<Date> day =
                Optional.of(Date.from(deck.knownOn().atStartOfDay().toInstant(ZoneOffset.UTC)));
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(deck.title());
        core.setCreator(deck.author());
        core.setLastModifiedByUser(deck.author());
        core.setCreated(day);
        core.setModified(day);
        core.setRevision("1");
        core.getUnderlyingProperties().setLanguageProperty(deck.language());
        POIXMLProperties.ExtendedProperties extended = properties.getExtendedProperties();
        extended.setApplication("thidua");
        extended.setPresentationFormat("16:9");
        extended.setSlides(deck.slides().size());
        extended.setNotes(deck.slides().size());
        // They would list the titles of the library's empty show.
        extended.getUnderlyingProperties().unsetHeadingPairs();
        extended.getUnderlyingProperties().unsetTitlesOfParts();
        withoutThumbnail(show.getPackage());
    }

    /** The library's own shows an empty slide of another shape. */
    private static void withoutThumbnail(OPCPackage file) throws InvalidFormatException {
        for (PackageRelationship thumbnail :
                file.getRelationshipsByType(PackageRelationshipTypes.THUMBNAIL)) {
            PackagePart part = file.getPart(thumbnail);
            file.removeRelationship(thumbnail.getId());
            file.removePart(part.getPartName());
        }
    }
}

package thidua.job;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import thidua.edge.warehouse.Audit;
import thidua.edge.warehouse.Computations;
import thidua.edge.warehouse.Contents;
import thidua.edge.warehouse.ErasedNames;
import thidua.edge.warehouse.Facts;
import thidua.edge.warehouse.History;
import thidua.edge.warehouse.LastWritten;
import thidua.edge.warehouse.LeftOrders;
import thidua.edge.warehouse.Published;
import thidua.edge.warehouse.ReadFiles;
import thidua.edge.warehouse.Readings;
import thidua.edge.warehouse.ReceivedFiles;
import thidua.edge.warehouse.ReferenceTables;
import thidua.edge.warehouse.Staging;
import thidua.edge.warehouse.Submissions;

import javax.sql.DataSource;

/** The tables of the warehouse, on the connection that Spring Boot made. */
@Configuration(proxyBeanMethods = false)
class Warehouse {
    @Bean
    ReferenceTables referenceTables(DSLContext dsl) {
        return new ReferenceTables(dsl);
    }

    @Bean
    ReceivedFiles receivedFiles(DSLContext dsl) {
        return new ReceivedFiles(dsl);
    }

    @Bean
    Contents contents(DSLContext dsl) {
        return new Contents(dsl);
    }

    @Bean
    Staging staging(DSLContext dsl) {
        return new Staging(dsl);
    }

    @Bean
    LeftOrders leftOrders(DSLContext dsl) {
        return new LeftOrders(dsl);
    }

    @Bean
    Readings readings(DSLContext dsl) {
        return new Readings(dsl);
    }

    @Bean
    ErasedNames erasedNames(DSLContext dsl) {
        return new ErasedNames(dsl);
    }

    @Bean
    Submissions submissions(DSLContext dsl) {
        return new Submissions(dsl);
    }

    @Bean
    Facts facts(DSLContext dsl) {
        return new Facts(dsl);
    }

    @Bean
    ReadFiles readFiles(DSLContext dsl) {
        return new ReadFiles(dsl);
    }

    @Bean
    Computations computations(DSLContext dsl) {
        return new Computations(dsl);
    }

    @Bean
    History history(DSLContext dsl) {
        return new History(dsl);
    }

    @Bean
    Round.Tables tables(
            ReferenceTables reference,
            ReceivedFiles received,
            ReadFiles read,
            Published published,
            Chronicle chronicle,
            LastWritten written) {
        return new Round.Tables(reference, received, read, published, chronicle, written);
    }

    /** What a round that finds nothing to do asks, without an application. */
    static BareRound.Asked on(DataSource source, Settings settings) {
        DSLContext dsl = DSL.using(source, SQLDialect.POSTGRES);
        Warehouse all = new Warehouse();
        Published published = all.published(dsl);
        ReadFiles read = all.readFiles(dsl);
        Chronicle chronicle =
                new Chronicle(
                        settings,
                        all.facts(dsl),
                        read,
                        all.computations(dsl),
                        published,
                        all.history(dsl));
        return new BareRound.Asked(
                all.tables(
                        all.referenceTables(dsl),
                        all.receivedFiles(dsl),
                        read,
                        published,
                        chronicle,
                        all.lastWritten(dsl)),
                all.erasedNames(dsl),
                all.audit(dsl));
    }

    @Bean
    LastWritten lastWritten(DSLContext dsl) {
        return new LastWritten(dsl);
    }

    @Bean
    Audit audit(DSLContext dsl) {
        return new Audit(dsl);
    }

    @Bean
    Published published(DSLContext dsl) {
        return new Published(dsl);
    }
}

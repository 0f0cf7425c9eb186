#pragma once
#include "core/backup/backup.h"
#include "core/documents/document.h"
#include "core/draft/spool.h"
#include "core/file/structure_file.h"
#include "core/person/person.h"
#include "core/person/person_filter.h"
#include "core/stay/stay.h"
#include <QObject>
#include <concepts>

namespace jalons {

/// The tabs of a person's file.
enum class PersonTab {
    Summary,
    Identity,
    Path,
    Diagnostic,
    Contracts,
    Actions,
    Evaluations,
    Participation,
    Notes,
    Timeline
};

/// What every page of an open window shares: the file, the language of labels, where to go, what to
/// say. The window listens to the signals; pages never know each other.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(StructureFile& file, QObject* parent = nullptr);

    StructureFile& file() const { return m_file; }
    /// Label of a vocabulary term in the language of the interface.
    QString label(const QString& list, const QString& code) const;
    template <class E> QString label(const QString& list, E value) const
    {
        return label(list, toCode(value));
    }
    Language language() const;
    QDate today() const { return m_file.today(); }
    QDateTime now() const { return m_file.clock().now(); }
    /// The professional who sits at this desk; an invalid id until chosen.
    ProfessionalId me() const { return m_me; }
    void setMe(ProfessionalId id);
    /// The latest verified backup of the file; an empty path when there is none.
    const Backup& lastBackup() const { return m_lastBackup; }
    void setLastBackup(const Backup& backup);
    /// The screen is turned towards the person: only their file, in large type, nobody else's data.
    bool isFaceToFace() const { return m_faceToFace; }
    void setFaceToFace(bool on);

    /// Where what is typed is kept while the file cannot be written. Whoever changes it sends
    /// spoolChanged.
    Spool& spool() { return m_spool; }
    /// Whether something typed here waits outside of the file.
    bool isTypedOutside() const;
    /// Whether something typed is in this window only, and would go with it.
    bool isTypedNowhere() const { return !m_spool.homeless().isEmpty(); }

    /// perform; a refusal or failure is shown in words in the window's message line, and false
    /// comes back. Problems that a form shows at its fields are handed to @p problems instead, when
    /// given.
    bool perform(
        Operation operation, const std::function<void(Work&)>& work, Problems* problems = nullptr);
    /// query; a failure is shown in words and @p fallback comes back.
    template <std::invocable<const Reader&> F, class T = std::invoke_result_t<F, const Reader&>>
    T query(F&& read, T fallback = {}) const
    {
        auto result = m_file.query(std::forward<F>(read));
        if (result)
            return std::move(result).value();
        emit const_cast<Session*>(this)->failed(result.error());
        return fallback;
    }

    /// The same of a function that reads: `query(people::load, id)`.
    template <class T, class... Wanted, class... Given>
    T query(T (*read)(const Reader&, Wanted...), const Given&... given) const
    {
        return query([&](const Reader& reader) { return read(reader, given...); });
    }

    /// Builds a document from the file and shows its sheets, or says why not.
    void preview(const std::function<Document(const Reader&)>& build, const QString& fileName = {});

signals:
    void personRequested(jalons::PersonId person, jalons::PersonTab tab);
    void contractRequested(jalons::PersonId person, jalons::ContractId contract);
    /// Shows an assessment at a domain; an invalid one: the diagnostic of this person.
    void interviewRequested(
        jalons::PersonId person, jalons::AssessmentId assessment, const QString& domain);
    /// Shows a note of a person's journal.
    void noteAsked(jalons::PersonId person, jalons::NoteId note);
    /// Shows the partners who can help in a domain; one of them first when it is valid.
    void helpRequested(const QString& domain, jalons::PartnerId partner);
    /// Shows an entry of the hand-over.
    void handoverRequested(jalons::HandoverEntryId entry);
    /// Shows a stay on the board; an invalid one: begins the arrival of this person.
    void lodgingRequested(jalons::StayId stay, jalons::PersonId person);
    /// Begins an arrival, of somebody new of whom this is known, or of nobody yet.
    void arrivalRequested(const jalons::Person& somebody);
    /// Shows the sheets of a document, to print or to save as PDF under this name.
    void previewRequested(const jalons::Document& document, const QString& fileName);
    /// The search above the page, with what was already typed.
    void searchRequested(const QString& typed);
    /// A note: asks about whom first.
    void noteRequested();
    void newPersonRequested(const QString& name);
    /// The list of those whom a figure counts.
    void peopleRequested(const jalons::PersonFilter& filter);
    void importRequested();
    void teamRequested();
    /// The board of occupancy.
    void boardRequested();
    /// The places of the structure, where they are made.
    void placesRequested();
    void duplicatesRequested();
    /// The place where this was typed, with its text put back.
    void resumeRequested(const jalons::Draft& draft);
    void failed(const jalons::Error& error);
    /// Another desk wrote in fields changed here too: the window shows both values.
    void clashed(const QList<jalons::Clash>& clashes);
    /// What happened to records, latest first. @param column of the first one; empty: all.
    void historyRequested(const QList<jalons::Touched>& records, const QString& column);
    /// A short confirmation for the message line (« Contrat enregistré comme signé »).
    void said(const QString& sentence);
    /// The same of a file or folder written for the person, which the message opens.
    void made(const QString& sentence, const QString& path);
    void meChanged();
    void faceToFaceChanged(bool on);
    void spoolChanged();
    void backupRequested();
    void backupsChanged();
    /// Shows what restoring this backup would bring.
    void restoreRequested(const QString& backup);

private:
    StructureFile& m_file;
    Spool m_spool;
    ProfessionalId m_me;
    Backup m_lastBackup;
    bool m_faceToFace = false;
};

} // namespace jalons

#pragma once
#include "core/paper/paper_wording.h"
#include "ui/clause/versions_editor.h"

namespace jalons {

class WordingForm;

/// The words of one kind of paper, beside the sheet that they make.
class WordingsEditor : public VersionsEditor
{
    Q_OBJECT

public:
    explicit WordingsEditor(Session& session);

    /// Shows a version. @return false: it is not there.
    bool resume(qint64 row);

private:
    PaperKind kind() const { return fromCode<PaperKind>(kindCode()); }
    PaperWordingId shown() const { return {version()}; }
    std::vector<Version> versions() const override;
    qint64 versionInUse() const override;
    void flush() override;
    void showOwn(bool isOther) override;
    Document makeSheet() override;
    QString hindering(PersonId person, const QString& name) const override;
    qint64 begin(Work& work) override;
    Operation beginning() const override { return Operation::PrepareWording; }
    void focusOwn() override;
    void removeShown() override;

    QWidget* makeNews();
    /// What changed in ours since the version shown was begun.
    void showNews();

    WordingForm* m_form;
    QLabel* m_newsWords;
    QWidget* m_news;
};

} // namespace jalons
